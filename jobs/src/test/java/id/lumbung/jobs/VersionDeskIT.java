package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.lake.Lake;
import id.lumbung.publish.TableDifference;
import id.lumbung.star.StarVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Whole versions shown again, compared, rebuilt and cleared away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VersionDeskIT {
    private static final DemoSettings SETTINGS = DemoSettings.clean(1_000, 23, Warehouse.DATE);
    private static final LocalDate NEXT = Warehouse.DATE.plusDays(1);
    private static final StarVersion FIRST = new StarVersion(Warehouse.DATE + "-001");
    private static final StarVersion SECOND = new StarVersion(NEXT + "-001");
    private static final Set<String> OWN = Set.of(
            "ops.terbitan",
            "ops.pemeriksaan",
            "ops.perubahan_indikator",
            "ops.jalan",
            "ops.hak_wilayah",
            "identitas.garam");

    private Path inbox;
    private Warehouse warehouse;
    private Map<String, String> first;
    private Map<String, String> second;

    @BeforeAll
    void refreshesTwoNights(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        new ChangedRecords(inbox).deliver(NEXT);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        first = contents();
        warehouse.refresh(inbox, NEXT);
        second = contents();
    }

    private Map<String, String> contents() throws SQLException {
        return warehouse.contents(warehouse.tables("gudang", "mart", "identitas", "ops").stream()
                .filter(table -> !OWN.contains(table) && !table.equals("identitas.log_akses"))
                .filter(table -> !table.equals("ops.riwayat_skema"))
                .toList());
    }

    private List<KnownVersion.State> states() {
        return warehouse.versions().versions().stream().map(KnownVersion::state).toList();
    }

    @Test
    @Order(1)
    void holdsWhatTheLakeHoldsAfterADifferenceWasPublished() throws SQLException {
        assertThat(second).isNotEqualTo(first);
        assertThat(warehouse.versions().verify().version()).isEqualTo(SECOND);
        assertThat(warehouse.versions().verify().differing()).isEmpty();
        assertThat(warehouse.versions().verify().tables()).hasSizeGreaterThan(40);
        assertThat(warehouse.lines("""
                        select count(*)
                        from ops.terbitan
                        where
                            (select array_agg(tabel order by tabel) from jsonb_object_keys(sidik) as tabel)
                            = (select array_agg(tabel order by tabel) from jsonb_object_keys(jumlah_baris) as tabel)
                        """)).containsExactly("2");
    }

    @Test
    @Order(2)
    void goesBackToTheFirstNight() throws SQLException {
        assertThat(warehouse.versions().rollback(FIRST)).isPresent();

        assertThat(contents()).isEqualTo(first);
        assertThat(warehouse.versions().verify().differing()).isEmpty();
        assertThat(states()).containsExactly(KnownVersion.State.SHOWN, KnownVersion.State.SET_ASIDE);
        assertThat(warehouse.lines("select versi, sebab, versi_lake from ops.terbitan order by nomor"))
                .containsExactly(
                        FIRST.id() + ",JALAN," + FIRST.id(),
                        SECOND.id() + ",JALAN," + SECOND.id(),
                        FIRST.id() + ".2,PILIHAN," + FIRST.id());
        assertThat(warehouse.versions().rollback(FIRST)).isEmpty();
    }

    @Test
    @Order(3)
    void buildsTheNextNightUponTheOneGoneBackTo() throws SQLException {
        warehouse.refresh(inbox, NEXT);

        assertThat(warehouse.lines("select versi, versi_induk from ops.terbitan order by nomor desc limit 1"))
                .containsExactly(NEXT + "-002," + FIRST.id());
        assertThat(contents()).isEqualTo(second);
        assertThat(warehouse.versions().verify().differing()).isEmpty();
    }

    @Test
    @Order(4)
    void goesForwardAgain() throws SQLException {
        assertThat(warehouse.versions().rollback(SECOND)).isPresent();

        assertThat(contents()).isEqualTo(second);
        assertThat(states())
                .containsExactly(KnownVersion.State.HELD, KnownVersion.State.SHOWN, KnownVersion.State.SET_ASIDE);
    }

    @Test
    @Order(5)
    void namesTheTablesThatDifferFromTheLakeAndPutsThemRight() throws SQLException {
        try (var connection = warehouse.connectAs(Role.PEMILIK);
                var statement = connection.createStatement()) {
            statement.execute("update gudang.dim_penduduk set di_regsosek = not di_regsosek where terkini");
            statement.execute("delete from mart.mutu_tautan where feed = 'jkn_peserta'");
        }
        var persons = Long.parseLong(warehouse
                .lines("select count(*) from gudang.dim_penduduk where terkini")
                .get(0));

        assertThat(warehouse.versions().verify().differing())
                .containsExactlyInAnyOrder(
                        new TableDifference("gudang.dim_penduduk", persons, persons, false),
                        new TableDifference("mart.mutu_tautan", 1, 0, false));

        assertThatThrownBy(() -> warehouse.versions().rebuild(warehouse.secret(), false))
                .isInstanceOf(LumbungException.class)
                .hasMessage("Expected a database that shows nothing, found version " + SECOND.id()
                        + ". Name an empty database, or take --force to write into this one what differs from the lake."
                        + " Nothing was changed.");
        assertThat(warehouse
                        .versions()
                        .rebuild(warehouse.secret(), true)
                        .shown()
                        .publication()
                        .rows())
                .isEqualTo(persons + 1);
        assertThat(warehouse.versions().verify().differing()).isEmpty();
        assertThat(contents()).isEqualTo(second);
    }

    @Test
    @Order(6)
    void refusesAVersionThatIsNotThere() {
        assertThatThrownBy(() -> warehouse.versions().rollback(new StarVersion("2026-01-01-001")))
                .isInstanceOf(LumbungException.class)
                .hasMessage("2026-01-01-001: expected a version that lies in the lake and was published, found none."
                        + " ./lumbung versions lists them. What was published stays.");
    }

    @Test
    @Order(7)
    void rebuildsALostDatabaseFromTheLake() throws SQLException {
        TestPostgres.dropWarehouse();

        assertThat(warehouse.versions().rebuild(warehouse.secret(), false).version())
                .isEqualTo(SECOND);

        assertThat(contents()).isEqualTo(second);
        assertThat(warehouse.versions().verify().differing()).isEmpty();
        assertThat(warehouse.lines("select sebab, count(*) from ops.terbitan group by 1"))
                .containsExactly("BANGUN_ULANG,1");
    }

    @Test
    @Order(8)
    void keepsTheNewestTheShownItsParentAndTheLastOfAMonth() throws IOException, SQLException {
        Files.writeString(warehouse.home().path().resolve("versi.properties"), "simpan = 1\n");
        warehouse.refresh(inbox, NEXT.plusDays(1));
        assertThat(inLake()).containsExactly(SECOND.id(), "2026-11-21-001");

        assertThat(StarVersion.next(Lake.open(warehouse.home().lake().toUri()), NEXT)
                        .id())
                .isEqualTo(NEXT + "-003");

        warehouse.refresh(inbox, LocalDate.of(2026, 12, 1));
        warehouse.refresh(inbox, LocalDate.of(2026, 12, 2));
        warehouse.refresh(inbox, LocalDate.of(2026, 12, 3));

        assertThat(inLake()).containsExactly("2026-11-21-001", "2026-12-02-001", "2026-12-03-001");
        assertThat(warehouse.versions().versions())
                .filteredOn(version -> version.state() != KnownVersion.State.REMOVED)
                .extracting(KnownVersion::kept)
                .containsExactly(
                        Set.of(KeptBecause.MONTH_END),
                        Set.of(KeptBecause.PARENT),
                        Set.of(KeptBecause.SHOWN, KeptBecause.NEWEST));
        assertThat(warehouse.home().lake().resolve("clean/jkn_peserta"))
                .isDirectoryNotContaining(
                        folder -> folder.getFileName().toString().startsWith(Warehouse.DATE.toString()));
        assertThat(warehouse.home().lake().resolve("kiriman/jkn_peserta").resolve(Warehouse.DATE.toString()))
                .exists();
        assertThat(warehouse.versions().verify().differing()).isEmpty();
    }

    private List<String> inLake() throws IOException {
        try (var names = Files.list(warehouse.home().lake().resolve("star"))) {
            return names.map(name -> name.getFileName().toString())
                    .filter(name -> name.startsWith("2026"))
                    .sorted()
                    .toList();
        }
    }
}
