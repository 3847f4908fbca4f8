package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A few cards in a hundred change from November to December: who they were stays known, and who they are is explained. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NightAfterNightIT {
    private static final DemoSettings SETTINGS = DemoSettings.clean(500, 17, Warehouse.DATE);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final List<String> REGISTRY =
            List.of("identitas.tautan", "identitas.registri", "identitas.alias", "identitas.riwayat_tautan");
    private static final String NOVEMBER = "periode = '2026-11-01'";
    private static final String LINKS =
            "select feed, kunci_rekaman, penduduk_id from identitas.tautan where not (%s) order by 1, 2";

    private Path inbox;
    private Warehouse warehouse;
    private ChangedCards cards;
    private List<String> unchanged;
    private List<String> persons;
    private String november;
    private RefreshResult result;

    @BeforeAll
    void refreshesInNovemberAndInDecember(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        cards = new ChangedCards(inbox, Warehouse.DATE);
        cards.deliver(DECEMBER);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        unchanged = warehouse.lines(LINKS.formatted(changed()));
        persons = warehouse.lines("select distinct penduduk_id from gudang.dim_penduduk order by 1");
        november = warehouse.content("gudang.fact_kepesertaan", NOVEMBER);
        result = warehouse.refresh(inbox, DECEMBER);
    }

    private String changed() {
        return "feed = 'jkn_peserta' and kunci_rekaman in ('%s')"
                .formatted(String.join(
                        "', '",
                        Stream.of(cards.found(), cards.lost(), cards.reissued())
                                .flatMap(List::stream)
                                .toList()));
    }

    @Test
    @Order(1)
    void leavesEveryRecordThatDidNotChangeItsPerson() throws SQLException {
        assertThat(cards.found()).hasSizeGreaterThan(3);
        assertThat(warehouse.lines(LINKS.formatted(changed()))).isEqualTo(unchanged);
    }

    @Test
    @Order(1)
    void explainsEveryOtherRecord() throws SQLException {
        assertThat(warehouse.lines("select peristiwa, kunci_rekaman from identitas.riwayat_tautan"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                events("GABUNG", cards.found()),
                                events("PISAH", cards.lost()),
                                events("BARU_LAGI", cards.reissued()))
                        .flatMap(List::stream)
                        .toList());
        assertThat(warehouse.lines("""
                        select count(*)
                        from identitas.alias as aliases
                        inner join identitas.tautan as links on aliases.penduduk_id = links.penduduk_id
                        where links.feed = 'regsosek_individu'
                        """))
                .containsExactly(String.valueOf(cards.found().size()));
    }

    private static List<String> events(String event, List<String> keys) {
        return keys.stream().map(key -> event + "," + key).toList();
    }

    @Test
    @Order(1)
    void countsTheChangesForTheOperatorWithoutNamingAnId() throws IOException {
        var line = "Pengenal orang yang berganti malam ini: %d orang ternyata orang lain yang sudah dikenal, %d orang"
                        .formatted(cards.found().size(), cards.lost().size())
                + " dipisahkan, 0 rekaman pindah ke orang lain yang sudah dikenal, %d kunci datang kembali sebagai orang lain."
                        .formatted(cards.reissued().size())
                + " Rinciannya di identitas.riwayat_tautan.";

        assertThat(result.warnings()).contains(line);
        assertThat(Files.readString(result.report())).contains(line);
    }

    @Test
    @Order(1)
    void leavesNovemberAsItWasPublishedWithThePersonsItKnew() throws SQLException {
        assertThat(warehouse.content("gudang.fact_kepesertaan", NOVEMBER)).isEqualTo(november);
        assertThat(warehouse.lines("select distinct penduduk_id from gudang.dim_penduduk order by 1"))
                .containsAll(persons);
        assertThat(warehouse.lines("""
                        select count(distinct aliases.id_lama)
                        from identitas.alias as aliases
                        inner join gudang.dim_penduduk as persons
                            on aliases.id_lama = persons.penduduk_id and not persons.terkini
                        inner join gudang.fact_kepesertaan as facts
                            on persons.penduduk_key = facts.penduduk_key and facts.periode = '2026-11-01'
                        """))
                .containsExactly(String.valueOf(cards.found().size()));
    }

    @Test
    @Order(2)
    void changesNothingWhenTheNightIsRunAgain() throws SQLException {
        var before = warehouse.contents(REGISTRY);

        assertThat(changedIds(warehouse.refresh(inbox, DECEMBER))).isNotEmpty().isEqualTo(changedIds(result));

        assertThat(warehouse.contents(REGISTRY)).isEqualTo(before);
    }

    @Test
    @Order(3)
    void changesNothingInANightWithNothingNew() throws SQLException {
        var before = warehouse.contents(REGISTRY);

        assertThat(changedIds(warehouse.refresh(inbox, DECEMBER.plusDays(1)))).isEmpty();

        assertThat(warehouse.contents(REGISTRY)).isEqualTo(before);
    }

    private static List<String> changedIds(RefreshResult night) {
        return night.warnings().stream()
                .filter(line -> line.startsWith("Pengenal orang"))
                .toList();
    }
}
