package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The same deliveries on the same date, on the next day and in the next month, one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondRunIT {
    private static final DemoSettings SETTINGS = DemoSettings.usual(300, 13, Warehouse.DATE);
    private static final Map<String, String> ID_BY_HISTORY = Map.of(
            "gudang.dim_penduduk", "penduduk_id",
            "gudang.dim_keluarga", "keluarga_id",
            "gudang.dim_wilayah", "kode_desa");
    private static final List<String> SNAPSHOTS = List.of(
            "gudang.fact_indikator",
            "gudang.fact_kesejahteraan",
            "gudang.fact_kepesertaan",
            "gudang.fact_aparatur",
            "gudang.fact_proyek",
            "mart.indikator",
            "mart.cakupan_aparatur",
            "mart.kuadran_sasaran",
            "mart.kebutuhan_iuran");
    private static final String NOVEMBER = "periode = '2026-11-01'";

    private Path inbox;
    private Warehouse warehouse;

    @BeforeAll
    void refreshesOnce(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
    }

    @Test
    @Order(1)
    void cleansNothingAndWritesNothingOnTheSameDate() throws SQLException {
        var tables = warehouse.tables("gudang", "mart", "identitas", "ops").stream()
                .filter(table -> !Set.of("ops.terbitan", "ops.pemeriksaan", "ops.jalan", "ops.perubahan_indikator")
                        .contains(table))
                .toList();
        var before = warehouse.contents(tables);

        var result = warehouse.refresh(inbox, Warehouse.DATE);

        assertThat(result.published()).isTrue();
        assertThat(warehouse.contents(tables)).isEqualTo(before);
        assertThat(result.steps().stream().filter(step -> step.step().equals("publish")))
                .singleElement()
                .satisfies(step -> assertThat(step.rows()).isZero());
        assertThat(result.steps().stream()
                        .filter(step ->
                                step.step().startsWith("clean") || step.step().startsWith("settle")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.rows()).isZero());
        assertThat(result.feeds()).anySatisfy(feed -> assertThat(feed.read()).isPositive());
        assertThat(before).hasSizeGreaterThan(40);
        assertThat(warehouse.lines("select count(*) from ops.terbitan")).containsExactly("2");
    }

    @Test
    @Order(2)
    void leavesOneCurrentVersionOfEverythingTheNextDay() throws SQLException {
        var persons = warehouse.content("identitas.tautan", "true");

        warehouse.refresh(inbox, Warehouse.DATE.plusDays(1));

        requireSoundHistories();
        assertThat(warehouse.content("identitas.tautan", "true")).isEqualTo(persons);
        assertThat(warehouse.lines("select count(*) from identitas.riwayat_tautan"))
                .containsExactly("0");
        assertThat(warehouse.lines("select distinct periode from gudang.fact_indikator"))
                .containsExactly("2026-11-01");
    }

    @Test
    @Order(3)
    void keepsNovemberWhenDecemberIsBuilt() throws SQLException {
        var november = november();

        warehouse.refresh(inbox, LocalDate.of(2026, 12, 2));

        assertThat(november()).isEqualTo(november);
        requireSoundHistories();
        for (var table : SNAPSHOTS) {
            assertThat(warehouse.lines("select distinct periode from %s order by 1".formatted(table)))
                    .as(table)
                    .containsExactly("2026-11-01", "2026-12-01");
        }
    }

    private Map<String, String> november() throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        for (var table : SNAPSHOTS) {
            contents.put(table, warehouse.content(table, NOVEMBER));
        }
        return contents;
    }

    private void requireSoundHistories() throws SQLException {
        for (var history : ID_BY_HISTORY.entrySet()) {
            var names = List.of(history.getValue(), history.getKey());
            assertThat(warehouse.lines("select %s from %s group by 1 having count(*) filter (where terkini) > 1"
                            .formatted(names.toArray())))
                    .as("%s: more than one current version", history.getKey())
                    .isEmpty();
            assertThat(warehouse.lines("""
                            select one.%1$s from %2$s as one
                            inner join %2$s as other
                                on one.%1$s = other.%1$s
                                and one.berlaku_dari < other.berlaku_dari
                                and one.berlaku_sampai >= other.berlaku_dari
                            """.formatted(names.toArray())))
                    .as("%s: overlapping versions", history.getKey())
                    .isEmpty();
            assertThat(warehouse.lines("select count(*) from %2$s where terkini <> (berlaku_sampai = '9999-12-31')"
                            .formatted(names.toArray())))
                    .as("%s: current, or valid for ever", history.getKey())
                    .containsExactly("0");
        }
    }
}
