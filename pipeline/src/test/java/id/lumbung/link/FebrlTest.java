package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * FEBRL's data sets through the same training, candidates, weights and assignment as the person feeds, with a comparison
 * set of their own. Training sees no truth: that {@code rec-N-dup-k} is {@code rec-N-org} is used to count alone.
 */
class FebrlTest {
    private static final Path FOLDER = Path.of("../../shared/linkage");
    private static final int ENGINE_MEGABYTES = 1024;

    /** Pairs found, pairs to find, and pairs both. */
    private record Score(long found, long wanted, long right) {
        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / wanted;
        }

        double f1() {
            return 2.0 * right / (found + wanted);
        }
    }

    private final ComparisonSet set = read();
    private DuckDbEngine engine;

    private static ComparisonSet read() {
        try (var stream = Objects.requireNonNull(FebrlTest.class.getResourceAsStream("/link/febrl.yml"))) {
            return ComparisonSetFile.read("febrl", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("febrl.yml", e);
        }
    }

    @BeforeEach
    void open(@TempDir Path spill) {
        assumeTrue(Files.isDirectory(FOLDER), "FEBRL is not beside the project");
        engine = DuckDbEngine.open(new SecretIds(new byte[32]), spill, ENGINE_MEGABYTES);
        LinkFunctions.register(engine);
        engine.keep("gugus_beda", "select '' as gugus_l, '' as gugus_r where false");
    }

    @AfterEach
    void close() {
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void linksTwoFilesOfOnePersonEachWithoutLabels() {
        prepare("asli", "dataset4a");
        prepare("salinan", "dataset4b");
        engine.keep("isi_gugus", "select gugus, 'salinan' as feed, 'satu' as satu_per from salinan");
        var model = new Training(engine, set, "salinan", "asli").train(1, "2026-11-19");
        var round = new LinkRound(engine, set, model, "febrl");
        round.pair("salinan", "asli");
        round.weigh("salinan", "asli", "", count("asli"));
        round.joinBest();

        var score = score("febrl_taut", count("asli"));

        print("dataset4a x dataset4b", score);
        assertThat(score.f1()).isGreaterThanOrEqualTo(0.999);
    }

    @ParameterizedTest
    @CsvSource({"dataset1, 0.99", "dataset2, 0.99", "dataset3, 0.98"})
    void findsTheRecordsOfOnePersonWithinAFile(String dataset, double leastF1) {
        prepare("berkas", dataset);
        engine.keep("isi_gugus", "select '' as gugus, '' as feed, '' as satu_per where false");
        var model = new Training(engine, set, "berkas", "berkas").train(1, "2026-11-19");
        var round = new LinkRound(engine, set, model, "febrl");
        round.pair("berkas", "berkas");
        round.weigh("berkas", "berkas", " and p.no_l > p.no_r", count("berkas"));
        round.joinAlike();
        engine.keep("kelompok", """
                select
                    records.gugus,
                    coalesce(joined.gugus_r, records.gugus) as pertama
                from berkas as records
                left join febrl_taut as joined on records.gugus = joined.gugus_l
                """);
        engine.keep("sekelompok", """
                select
                    l.gugus as gugus_l,
                    r.gugus as gugus_r
                from kelompok as l
                inner join kelompok as r
                    on l.pertama = r.pertama
                    and l.gugus < r.gugus
                """);

        var score = score("sekelompok", count("""
                (
                    select l.gugus
                    from berkas as l
                    inner join berkas as r
                        on split_part(l.gugus, '-', 2) = split_part(r.gugus, '-', 2)
                        and l.gugus < r.gugus
                ) as pairs
                """));

        print(dataset + " deduplicated", score);
        assertThat(score.f1()).isGreaterThanOrEqualTo(leastF1);
    }

    private void prepare(String table, String dataset) {
        engine.keep("kolom", """
                select
                    trim(rec_id) as id,
                    nullif(upper(trim(given_name)), '') as depan,
                    nullif(upper(trim(surname)), '') as belakang,
                    nullif(trim(street_number), '') as nomor,
                    nullif(upper(trim(address_1)), '') as jalan,
                    nullif(upper(trim(address_2)), '') as gedung,
                    nullif(upper(trim(suburb)), '') as kota,
                    nullif(trim(postcode), '') as kode_pos,
                    nullif(upper(trim(state)), '') as negara_bagian,
                    nullif(trim(date_of_birth), '') as lahir,
                    nullif(trim(soc_sec_id), '') as ssn
                from read_csv('%s', all_varchar = true, header = true, normalize_names = true)
                """.formatted(FOLDER.resolve(dataset + ".csv")));
        engine.keep(table, """
                with

                words as (

                    select
                        nama,
                        count(*) / cast(sum(count(*)) over () as double) as kekerapan
                    from (
                        select depan as nama from kolom
                        union all
                        select belakang as nama from kolom
                    ) as names
                    where nama is not null
                    group by nama

                )

                select
                    row_number() over (order by records.id) as no,
                    records.id as gugus,
                    records.id as urutan,
                    records.*,
                    given.kekerapan as kekerapan_depan,
                    family.kekerapan as kekerapan_belakang
                from kolom as records
                left join words as given on records.depan = given.nama
                left join words as family on records.belakang = family.nama
                """);
    }

    private Score score(String pairs, long wanted) {
        return new Score(
                count(pairs),
                wanted,
                count(pairs + " where split_part(gugus_l, '-', 2) = split_part(gugus_r, '-', 2)"));
    }

    private long count(String from) {
        return ((Number) Objects.requireNonNull(
                        engine.rows("select count(*) from " + from).get(0)[0]))
                .longValue();
    }

    private static void print(String what, Score score) {
        System.out.println(String.format(
                Locale.ROOT,
                "%s: precision %.4f, recall %.4f, F1 %.4f",
                what,
                score.precision(),
                score.recall(),
                score.f1()));
    }
}
