package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.jobs.NightlyRefresh;
import id.lumbung.jobs.PersonalCells;
import id.lumbung.jobs.Warehouse;
import id.lumbung.language.Messages;
import id.lumbung.star.Checks;
import id.lumbung.star.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The checks of an invented regency with the usual dirt: noted, shown, judged again, and stopping a run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChecksCommandIT {
    private static final String PUBLISHED = "2026-11-19-001";
    private static final String STOPPED = "2026-11-19-002";

    private final PersonalCells personal = new PersonalCells();
    private Path inbox;
    private Path settings;
    private Warehouse warehouse;
    private String violated;

    @BeforeAll
    void refreshes(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        settings = folder.resolve("rumah").resolve("pemeriksaan.properties");
        RegencyGenerator.generate(DemoSettings.usual(600, 12, Warehouse.DATE)).writeFeeds(inbox);
        personal.addNumbersDelivered(inbox);
        warehouse = Warehouse.empty(folder.resolve("rumah"));

        assertThat(lumbung("checks").out()).startsWith("Tidak ada pemeriksaan yang tercatat pada basis data ini");
        warehouse.refresh(inbox, Warehouse.DATE);
        violated = warehouse
                .lines("select kode from ops.pemeriksaan where melanggar > 0 and jsonb_array_length(contoh) > 0"
                        + " order by kode limit 1")
                .get(0);
    }

    @Test
    @Order(1)
    void noteEveryCheckWithItsMeaningAndItsQuery() throws SQLException {
        assertThat(warehouse.lines("select kode from ops.pemeriksaan where versi = '" + PUBLISHED
                        + "' and arti <> '' and kueri <> '' order by kode collate \"C\""))
                .containsExactlyElementsOf(Checks.load(Models.load()).checks().stream()
                        .map(check -> check.name())
                        .toList());
        assertThat(warehouse.lines("select count(*) from ops.pemeriksaan where keparahan = 'HENTI' and not lulus"))
                .containsExactly("0");
    }

    @Test
    @Order(2)
    void checkTheKeyOfEveryPublishedTableAndEveryReferenceThatPostgresKnows() throws SQLException {
        assertThat(warehouse.lines("""
                        with constraints as (
                            select
                                con.contype,
                                tables.relname || '__'
                                || case con.contype when 'p' then 'satu_baris_per_' else '' end
                                || (
                                    select string_agg(columns.attname, '_' order by keys.place)
                                    from unnest(con.conkey) with ordinality as keys (attnum, place)
                                    inner join pg_attribute as columns
                                        on columns.attrelid = con.conrelid and columns.attnum = keys.attnum
                                )
                                || case con.contype when 'f' then '_ada_pada_' || parents.relname else '' end as kode
                            from pg_constraint as con
                            inner join pg_class as tables on con.conrelid = tables.oid
                            left join pg_class as parents on con.confrelid = parents.oid
                            where
                                con.contype in ('p', 'f')
                                and exists (
                                    select 1 from ops.terbitan
                                    where jumlah_baris ? (tables.relnamespace::regnamespace || '.' || tables.relname)
                                )
                        )
                        select kode from constraints where kode not in (select kode from ops.pemeriksaan)
                        """)).isEmpty();
    }

    @Test
    @Order(3)
    void findInPostgresWhatTheyFoundInTheLake() throws SQLException {
        var findings = new SoftAssertions();
        var queries = warehouse.lines("select kode from ops.pemeriksaan where kueri_terbitan order by kode");
        for (var check : queries) {
            var noted = warehouse.lines("select melanggar, kueri from ops.pemeriksaan where kode = '" + check + "'");
            var cells = String.join("\n", noted).split(",", 2);
            findings.assertThat(warehouse.lines("select count(*) from (" + cells[1] + ") as pelanggaran"))
                    .as(check)
                    .containsExactly(cells[0]);
        }
        findings.assertThat(queries).hasSizeGreaterThan(100);
        findings.assertAll();
    }

    @Test
    @Order(4)
    void showWhatIsViolatedAndNoCellOfAPerson() throws SQLException {
        var shown = lumbung("checks");
        var details = lumbung("checks", PUBLISHED, "--check", violated, "--bahasa", "en");

        assertThat(shown.exitCode()).as(shown.err()).isZero();
        assertThat(shown.out()).contains(violated, "Versi " + PUBLISHED);
        assertThat(details.out()).contains("Rows that violate it", "select");
        assertThat(lumbung("checks", "--all").out()).contains("dim_penduduk__satu_baris_per_penduduk_key");
        assertThat(personal.foundIn(
                        String.join("\n", warehouse.lines("select pemeriksaan::text from ops.pemeriksaan"))))
                .isEmpty();
        assertThat(personal.foundIn(shown.out() + details.out())).isEmpty();
        assertThat(lumbung("checks", "1999-01-01-001").exitCode()).isEqualTo(2);
        assertThat(lumbung("checks", "--check", "tak_ada").exitCode()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void areJudgedAgainByOtherThresholds() throws IOException {
        assertThat(lumbung("checks", "--judge").exitCode()).isZero();

        Files.writeString(settings, "%1$s.batas = 0%n%1$s.keparahan = HENTI%n".formatted(violated));
        var judged = lumbung("checks", "--judge", "--bahasa", "en");

        assertThat(judged.exitCode()).isEqualTo(4);
        assertThat(judged.out()).contains("By the thresholds of now this version is stopped by: " + violated);
        assertThat(lumbung("checks").exitCode()).isZero();
    }

    @Test
    @Order(6)
    void stopARunAndAreNotedAllTheSame() throws SQLException {
        assertThatThrownBy(() -> warehouse.refresh(inbox, Warehouse.DATE))
                .isInstanceOfSatisfying(LumbungException.class, stopped -> {
                    assertThat(stopped.failure()).isEqualTo(Failure.CHECK);
                    assertThat(stopped.text(Messages.INDONESIAN))
                            .contains("Pemeriksaan " + violated, " Baris: ", "./lumbung checks " + STOPPED);
                });

        assertThat(warehouse.lines(
                        "select versi, lulus from ops.pemeriksaan where kode = '%s' order by 1".formatted(violated)))
                .contains(STOPPED + ",f");
        assertThat(warehouse.lines("select versi from ops.terbitan")).containsExactly(PUBLISHED);
        assertThat(lumbung("checks").out()).contains("Versi " + STOPPED);
    }

    @Test
    @Order(7)
    void letTheRunThroughOnceTheThresholdAllowsIt() throws IOException, SQLException {
        Files.writeString(settings, violated + ".batas = 1\n");

        assertThat(lumbung("checks", STOPPED, "--judge").exitCode()).isZero();
        assertThat(warehouse.refresh(inbox, Warehouse.DATE).published()).isTrue();
    }

    @Test
    @Order(8)
    void refuseASettingThatNamesNoCheck() throws IOException {
        Files.writeString(settings, "tak_ada.batas = 1\n");
        var refused = lumbung("checks");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("pemeriksaan.properties", "ditemukan tak_ada.batas");
    }

    private CommandLineRun lumbung(String... arguments) {
        var all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--home";
        all[arguments.length + 1] = warehouse.home().path().toString();
        return CommandLineRun.with(TestPostgres.environment(), new NightlyRefresh(), all);
    }
}
