package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.LumbungException;
import id.lumbung.database.Secret;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.forget.Forget;
import id.lumbung.forget.ForgetRequest;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One lake, one warehouse, one identity secret: whoever comes with another of them finds everything as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LakeMarkIT {
    private static final LocalDate NEXT = Warehouse.DATE.plusDays(1);
    private static final String OTHER_SECRET = "another secret, of another regency's home";
    private static final String OTHER_WAREHOUSE = "expected the lake of this database";
    private static final String NOTHING_SHOWN = "PostgreSQL shows nothing";
    private static final String FILLED_OTHERWISE = "secret that this lake was filled with";
    private static final String DELIVERED = "found one that other deliveries have filled";
    private static final String MADE_UP = "found that of a demo";
    private static final String RUNNING = Lake.SCRATCH + "/spark-berjalan/tabel";

    private Path inbox;
    private Path lake;
    private Warehouse warehouse;

    @BeforeAll
    void refreshesANight(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.clean(100, 5, Warehouse.DATE)).writeFeeds(inbox);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        lake = warehouse.home().lake();
        anotherRunIsAtWork();
    }

    private void anotherRunIsAtWork() throws IOException {
        Files.createDirectories(lake.resolve(RUNNING).getParent());
        Files.writeString(lake.resolve(RUNNING), "what another run is about to read");
    }

    private RefreshRequest night(String secret, Path from) {
        var usual = warehouse.request(from, NEXT, Workplace.in(warehouse.home()));
        return new RefreshRequest(
                usual.inboxes(), NEXT, usual.home(), usual.database(), secretOf(secret), usual.language());
    }

    private Secret secretOf(String text) {
        return Secret.require(warehouse.home(), Map.of(Secret.VARIABLE, text), warning -> {});
    }

    private void run(String secret) {
        run(secret, inbox);
    }

    private void run(String secret, Path from) {
        new NightlyRefresh().refresh(night(secret, from), Warehouse.NOBODY);
    }

    /** Somebody of whom nothing was ever delivered. */
    private void forget(String secret, boolean dryRun) {
        Forget.run(new ForgetRequest(
                Set.of("1706010101010001"),
                dryRun,
                warehouse.home(),
                Workplace.in(warehouse.home()),
                warehouse.database(),
                secretOf(secret),
                OffsetDateTime.now(ZoneOffset.UTC),
                "uji"));
    }

    private void refuses(ThrowingCallable work, String why) throws IOException {
        var before = files();
        assertThatThrownBy(work).isInstanceOf(LumbungException.class).hasMessageContainingAll(lake.toString(), why);
        assertThat(files()).isEqualTo(before).containsKey(RUNNING);
    }

    private Map<String, String> files() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(lake)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        lake.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    @Order(1)
    void tellsNothingOfSecretAndDatabase() throws IOException, SQLException {
        assertThat(Files.readString(lake.resolve(LakeMark.FILE)))
                .matches("asal\tkiriman\ngudang\t[0-9a-f-]{36}\nrahasia\t[0-9a-f-]{36}\n")
                .doesNotContain(warehouse.lines("select garam from identitas.garam"));
    }

    @Test
    @Order(2)
    void refusesAnotherSecret() throws IOException {
        refuses(() -> run(OTHER_SECRET), FILLED_OTHERWISE);
        refuses(() -> warehouse.versions().rebuild(secretOf(OTHER_SECRET), true), FILLED_OTHERWISE);
        refuses(() -> forget(OTHER_SECRET, true), FILLED_OTHERWISE);
        refuses(() -> forget(OTHER_SECRET, false), FILLED_OTHERWISE);
    }

    /** Its versions are named by their dates, as those of every warehouse are. */
    @Test
    @Order(3)
    void refusesTheLakeOfAnotherWarehouse() throws IOException {
        var mark = lake.resolve(LakeMark.FILE);
        var own = Files.readString(mark);
        Files.writeString(mark, own.replaceFirst("gudang\t.{8}", "gudang\t00000000"));

        refuses(() -> run(Warehouse.SECRET), OTHER_WAREHOUSE);
        refuses(() -> forget(Warehouse.SECRET, true), OTHER_WAREHOUSE);
        refuses(() -> forget(Warehouse.SECRET, false), OTHER_WAREHOUSE);
        refuses(() -> warehouse.versions().verify(), OTHER_WAREHOUSE);
        refuses(() -> warehouse.versions().rebuild(warehouse.secret(), true), OTHER_WAREHOUSE);
        refuses(() -> warehouse.versions().rollback(new StarVersion(Warehouse.DATE + "-001")), OTHER_WAREHOUSE);

        Files.writeString(mark, own);
        assertThat(warehouse.versions().verify().differing()).isEmpty();
    }

    @Test
    @Order(4)
    void lendsItselfToNoEmptyDatabaseButByARebuild() throws IOException, SQLException {
        TestPostgres.dropWarehouse();

        refuses(() -> warehouse.versions().rebuild(secretOf(OTHER_SECRET), false), FILLED_OTHERWISE);
        refuses(() -> run(Warehouse.SECRET), NOTHING_SHOWN);
        Files.delete(lake.resolve(LakeMark.FILE));
        refuses(() -> run(Warehouse.SECRET), NOTHING_SHOWN);
        assertThat(warehouse.lines("select count(*) from ops.terbitan")).containsExactly("0");

        warehouse.versions().rebuild(warehouse.secret(), false);
        run(Warehouse.SECRET);
        assertThat(warehouse.versions().verify().version().date()).isEqualTo(NEXT);
        assertThat(lake.resolve(RUNNING)).doesNotExist();
    }

    /** As after a secret was lost for good, or where an older release filled the lake. */
    @Test
    @Order(5)
    void isMarkedAnewWhereItHasNoMark() throws IOException {
        var mark = lake.resolve(LakeMark.FILE);
        var own = Files.readString(mark);
        Files.delete(mark);

        forget(Warehouse.SECRET, true);
        assertThat(mark).doesNotExist();
        run(Warehouse.SECRET);

        assertThat(mark).hasContent(own);
    }

    @Test
    @Order(6)
    void countsMadeUpPeopleWithNobodyElse() throws IOException {
        var mark = lake.resolve(LakeMark.FILE);
        var own = Files.readString(mark);
        var madeUp = warehouse.home().demo().resolve("100-5").resolve("inbox");
        RegencyGenerator.generate(DemoSettings.clean(100, 5, NEXT)).writeFeeds(Files.createDirectories(madeUp));
        anotherRunIsAtWork();

        refuses(() -> run(Warehouse.SECRET, madeUp), DELIVERED);
        Files.delete(mark); // as an older release left it
        refuses(() -> run(Warehouse.SECRET, madeUp), DELIVERED);

        var ofADemo = own.replace("asal\tkiriman", "asal\trekaan");
        Files.writeString(mark, ofADemo);
        refuses(() -> run(Warehouse.SECRET, inbox), MADE_UP);
        run(Warehouse.SECRET, madeUp);
        assertThat(mark).hasContent(ofADemo);
    }
}
