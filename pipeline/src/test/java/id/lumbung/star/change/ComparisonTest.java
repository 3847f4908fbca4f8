package id.lumbung.star.change;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.clean.CleanSchema;
import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.CleanDelivery.Part;
import id.lumbung.lake.Lake;
import id.lumbung.star.HistoryKind;
import id.lumbung.star.Model;
import id.lumbung.star.Models;
import id.lumbung.star.StarVersion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two versions in a lake, and one indicator made up for the purpose: a thousand for every person, one for every day of the
 * month, and what the rule adds.
 */
class ComparisonTest {
    private static final FigureKey FIGURE = new FigureKey("1706", "PENDUDUK");
    private static final Contract CONTRACT = Contracts.load().require("keputusan_tautan");
    private static final int KEY_LETTERS = 64;
    private static final Map<String, String> THREE = Map.of("a", "p1", "b", "p2", "c", "p3");

    private Path folder;
    private Lake lake;
    private Engine engine;
    private int opened;

    @BeforeEach
    void opensALake(@TempDir Path temporary) {
        folder = temporary;
        lake = Lake.open(temporary.resolve("lake").toUri());
        engine = openEngine();
        opened = 0;
    }

    private Engine openEngine() {
        opened++;
        return DuckDbEngine.open(
                new SecretIds("sixteen bytes or more".getBytes(StandardCharsets.UTF_8)), folder.resolve("tmp"), 256);
    }

    private static Models models(int rule) {
        return Models.of(List.of(new Model(
                "staging",
                "indikator_wilayah",
                List.of("tingkat"),
                HistoryKind.REPLACE,
                """
                select
                    'KABUPATEN' as tingkat,
                    '1706' as kode_wilayah,
                    'PENDUDUK' as kode_indikator,
                    cast(count(distinct links.penduduk_id) * 1000 + day(max(run.tanggal)) + %d as decimal(38, 12))
                        as pembilang,
                    cast(1 as decimal(38, 12)) as penyebut,
                    cast(count(distinct links.penduduk_id) * 1000 + day(max(run.tanggal)) + %d as decimal(38, 12))
                        as nilai
                from clean_keputusan_tautan as records
                inner join tautan as links on records.kunci_rekaman = links.kunci_rekaman
                cross join jalan as run
                """.formatted(rule, rule),
                Set.of("clean_keputusan_tautan", "tautan", "jalan"))));
    }

    private CleanDelivery delivery(String key, Set<String> records) {
        var delivery = new CleanDelivery(CONTRACT.feed(), LocalDate.of(2026, 11, 1), key.repeat(KEY_LETTERS));
        var columns = CleanSchema.of(CONTRACT).columns().stream()
                .map(column -> switch (column.name()) {
                    case "kunci_rekaman" -> "kunci as kunci_rekaman";
                    case "tanggal_kiriman" -> "date '2026-11-01' as tanggal_kiriman";
                    case "berkas" -> "'f.csv' as berkas";
                    case "baris" -> "cast(1 as bigint) as baris";
                    default -> "cast(null as varchar) as " + column.name();
                })
                .collect(Collectors.joining(", "));
        var rows = records.stream().sorted().map("('%s')"::formatted).collect(Collectors.joining(", "));
        write(delivery.folder(Part.REKAMAN), "select %s from (values %s) as v(kunci)".formatted(columns, rows));
        write(
                delivery.folder(Part.PENOLAKAN),
                "select '' as berkas, cast(0 as bigint) as baris, '' as kode, '' as isi where false");
        write(
                delivery.folder(Part.MASALAH),
                "select '' as berkas, cast(0 as bigint) as baris, '' as kolom, '' as kode where false");
        lake.writeText(delivery.folder() + "/buku_besar.tsv", "");
        return delivery;
    }

    private void write(String path, String select) {
        lake.makeFolder(path);
        engine.writeFile(select, lake.address(path + "/bagian.parquet"));
    }

    /** A version of the star: its figures by month, who is who, and what it is made of. */
    private StarVersion version(
            String id, CleanDelivery delivery, Map<String, String> persons, Map<String, Integer> figures) {
        var version = new StarVersion(id);
        figures.forEach((month, value) -> {
            lake.makeFolder(version.folder() + "/gudang/fact_indikator");
            engine.writeFile(
                    """
                    select date '%s' as periode, 'KABUPATEN' as tingkat, '1706' as kode_wilayah,
                        'PENDUDUK' as kode_indikator, cast(%d as decimal(38, 12)) as pembilang,
                        cast(1 as decimal(38, 12)) as penyebut, cast(%d as decimal(38, 12)) as nilai
                    """.formatted(month, value, value),
                    lake.address(version.folder() + "/gudang/fact_indikator/" + month + ".parquet"));
        });
        write(
                version.folder() + "/identitas/tautan",
                new TreeMap<>(persons)
                        .entrySet().stream()
                                .map(link ->
                                        "select 'f' as feed, '%s' as kunci_rekaman, '%s' as penduduk_id, '' as cara, 0 as bobot"
                                                .formatted(link.getKey(), link.getValue()))
                                .collect(Collectors.joining(" union all ")));
        write(version.folder() + "/identitas/registri", "select '' as feed where false");
        write(
                version.folder() + "/gudang/dim_wilayah",
                "select '1706' as kode_kabupaten, 'Kabupaten Mukomuko' as nama_kabupaten, true as terkini");
        version.keepDeliveries(lake, List.of(delivery));
        return version;
    }

    private static Provenance provenance(int rule, CleanDelivery delivery, String content) {
        return Provenance.of(models(rule), List.of(CONTRACT), Map.of(delivery, content));
    }

    private StarVersion shown(CleanDelivery delivery) {
        var version = version("2026-11-18-001", delivery, THREE, Map.of("2026-11-01", 3118));
        provenance(100, delivery, "aa").keep(lake, version);
        return version;
    }

    private FigureChange compare(int rule, StarVersion shown, StarVersion built, Provenance today) {
        opened = 0;
        return new Comparison(lake, models(rule), List.of(CONTRACT), this::openEngine)
                .compare(shown, built, today).newest().stream()
                        .filter(change -> change.key().equals(FIGURE))
                        .findFirst()
                        .orElseThrow();
    }

    private static Causes causes(int rules, int time, int sources, int links) {
        return new Causes(scaled(rules), scaled(time), scaled(sources), scaled(links));
    }

    private static BigDecimal scaled(int part) {
        return BigDecimal.valueOf(part).setScale(12);
    }

    private Map<String, String> with(Map<String, String> persons, String record, String person) {
        var more = new HashMap<>(persons);
        more.put(record, person);
        return more;
    }

    @Test
    void findsNothingInTheSameNightRunAgainAndComputesNothing() {
        var delivery = delivery("1", THREE.keySet());
        var shown = shown(delivery);
        var built = version("2026-11-18-002", delivery, THREE, Map.of("2026-11-01", 3118));

        var change = compare(100, shown, built, provenance(100, delivery, "aa"));

        assertThat(change.causes()).isEqualTo(causes(0, 0, 0, 0));
        assertThat(change.isMoved()).isFalse();
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void findsTimeAloneInAQuietNightAndComputesNothing() {
        var delivery = delivery("1", THREE.keySet());
        var shown = shown(delivery);
        var built = version("2026-11-20-001", delivery, THREE, Map.of("2026-11-01", 3120));

        var change = compare(100, shown, built, provenance(100, delivery, "aa"));

        assertThat(change.causes()).isEqualTo(causes(0, 2, 0, 0));
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void findsSourcesAloneWhereADeliveryBringsARecordMore() {
        var shown = shown(delivery("1", THREE.keySet()));
        var delivery = delivery("2", Set.of("a", "b", "c", "d"));
        var built = version("2026-11-18-002", delivery, with(THREE, "d", "p4"), Map.of("2026-11-01", 4118));

        var change = compare(100, shown, built, provenance(100, delivery, "bb"));

        assertThat(change.causes()).isEqualTo(causes(0, 0, 1000, 0));
    }

    @Test
    void findsLinksAloneWhereAKnownRecordIsTakenForSomebodyElse() {
        var delivery = delivery("1", THREE.keySet());
        var shown = shown(delivery);
        var built = version("2026-11-18-002", delivery, with(THREE, "b", "p1"), Map.of("2026-11-01", 2118));

        var change = compare(100, shown, built, provenance(100, delivery, "aa"));

        assertThat(change.causes()).isEqualTo(causes(0, 0, 0, -1000));
    }

    @Test
    void countsTheLinkOfANewRecordAsItsSource() {
        var shown = shown(delivery("1", THREE.keySet()));
        var delivery = delivery("2", Set.of("a", "b", "c", "d"));
        var built = version("2026-11-18-002", delivery, with(THREE, "d", "p1"), Map.of("2026-11-01", 3118));

        var change = compare(100, shown, built, provenance(100, delivery, "bb"));

        assertThat(change.causes()).isEqualTo(causes(0, 0, 0, 0));
    }

    @Test
    void findsRulesAloneWhereAModelIsOtherAndNamesIt() {
        var delivery = delivery("1", THREE.keySet());
        var shown = shown(delivery);
        var built = version("2026-11-18-002", delivery, THREE, Map.of("2026-11-01", 3218));

        var change = compare(200, shown, built, provenance(200, delivery, "aa"));
        var changes = new Comparison(lake, models(200), List.of(CONTRACT), this::openEngine)
                .compare(shown, built, provenance(200, delivery, "aa"));

        assertThat(change.causes()).isEqualTo(causes(100, 0, 0, 0));
        assertThat(changes.rules()).containsExactly("model/indikator_wilayah");
        assertThat(changes.regency(FIGURE)).isEqualTo("Kabupaten Mukomuko");
    }

    @Test
    void tellsAllFourApartInANightThatHasThemAll() {
        var shown = shown(delivery("1", THREE.keySet()));
        var delivery = delivery("2", Set.of("a", "b", "d", "e", "f"));
        var persons = Map.of("a", "p1", "b", "p1", "d", "p4", "e", "p5", "f", "p6");
        var built = version("2026-11-20-001", delivery, persons, Map.of("2026-11-01", 4220));

        var change = compare(200, shown, built, provenance(200, delivery, "bb"));

        assertThat(change.causes()).isEqualTo(causes(100, 2, 2000, -1000));
        assertThat(change.difference()).isEqualByComparingTo("1102");
    }

    @Test
    void countsWhatCleaningReadsOtherwiseAsRules() {
        var shown = shown(delivery("1", THREE.keySet()));
        var then = new TreeMap<>(Provenance.find(lake, shown).orElseThrow().fingerprints());
        then.put("pembersihan", "other");
        new Provenance(then).keep(lake, shown);
        var recleaned = delivery("2", Set.of("a", "b"));
        var built = version("2026-11-20-001", recleaned, Map.of("a", "p1", "b", "p2"), Map.of("2026-11-01", 2120));

        var change = compare(100, shown, built, provenance(100, recleaned, "aa"));

        assertThat(change.causes()).isEqualTo(causes(-1000, 2, 0, 0));
    }

    @Test
    void readsByTodaysColumnsWhereAContractIsOther() {
        var shown = shown(delivery("1", THREE.keySet()));
        var then = new TreeMap<>(Provenance.find(lake, shown).orElseThrow().fingerprints());
        then.put("kontrak/" + CONTRACT.feed(), "other");
        new Provenance(then).keep(lake, shown);
        var replaced = delivery("2", Set.of("a", "b"));
        var built = version("2026-11-18-002", replaced, Map.of("a", "p1", "b", "p2"), Map.of("2026-11-01", 2118));

        var change = compare(100, shown, built, provenance(100, replaced, "bb"));

        assertThat(change.causes()).isEqualTo(causes(-1000, 0, 0, 0));
    }

    @Test
    void leavesTheCausesOpenWhereTheShownVersionTellsNotWhatItIsMadeOf() {
        var delivery = delivery("1", THREE.keySet());
        var shown = version("2026-11-18-001", delivery, THREE, Map.of("2026-11-01", 3118));
        var built = version("2026-11-20-001", delivery, THREE, Map.of("2026-11-01", 3120));

        var change = compare(100, shown, built, provenance(100, delivery, "aa"));

        assertThat(change.causes()).isNull();
        assertThat(change.difference()).isEqualByComparingTo("2");
    }

    @Test
    void leavesTheCausesOpenWhereADeliveryIsGoneFromTheLake() {
        var gone = delivery("1", THREE.keySet());
        var shown = shown(gone);
        lake.remove(gone.folder());
        var delivery = delivery("2", Set.of("a", "b", "c", "d"));
        var built = version("2026-11-18-002", delivery, with(THREE, "d", "p4"), Map.of("2026-11-01", 4118));

        assertThat(compare(100, shown, built, provenance(100, delivery, "bb")).causes())
                .isNull();
    }

    @Test
    void comparesNewestMonthsAndNamesClosedOnesThatMoved() {
        var delivery = delivery("1", THREE.keySet());
        var shown = version(
                "2026-11-18-001", delivery, THREE, Map.of("2026-09-01", 3000, "2026-10-01", 3050, "2026-11-01", 3118));
        provenance(100, delivery, "aa").keep(lake, shown);
        var built = version(
                "2026-12-02-001",
                delivery,
                THREE,
                Map.of("2026-09-01", 3000, "2026-10-01", 3051, "2026-11-01", 3118, "2026-12-01", 3102));

        var changes = new Comparison(lake, models(100), List.of(CONTRACT), this::openEngine)
                .compare(shown, built, provenance(100, delivery, "aa"));

        assertThat(changes.newest()).singleElement().satisfies(change -> {
            assertThat(change.month()).isEqualTo("2026-12-01");
            assertThat(change.monthBefore()).isEqualTo("2026-11-01");
            assertThat(change.causes()).isEqualTo(causes(0, -16, 0, 0));
        });
        assertThat(changes.closed()).singleElement().satisfies(change -> {
            assertThat(change.month()).isEqualTo("2026-10-01");
            assertThat(change.difference()).isEqualByComparingTo("1");
            assertThat(change.causes()).isNull();
        });
    }
}
