package id.lumbung.star;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every model over a small regency, on DuckDB and on Spark: the same rows. */
class ModelsOnBothEnginesIT {
    private static final Path REGENCY = Path.of("src", "test", "resources", "star", "kabupaten-kecil");

    private static SparkSession spark;

    @BeforeAll
    static void startSpark(@TempDir Path warehouse) {
        spark = TestSpark.start(warehouse);
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @Test
    void makesTheSameRowsOnDuckDbAndOnSpark(@TempDir Path sources) throws SQLException {
        try (var duckDb = ModelFixture.on("2026-11-19")) {
            duckDb.deliverInbox(REGENCY);
            duckDb.execute("insert into kiriman_buku_besar values"
                    + " ('bansos', '2026-06-20', 'a.csv', 5, 4, 1, 2, 'program;nik', ';'),"
                    + " ('bansos', '2026-06-20', 'b.csv', 5, 5, 0, 0, 'program,nik', ',')");
            duckDb.execute("insert into kiriman_penolakan values"
                    + " ('bansos', '2026-06-20', 'a.csv', 6, 'KUNCI_KOSONG', ',,,'),"
                    + " ('bansos', '2026-06-20', 'a.csv', 7, 'DIHAPUS', null)");
            duckDb.execute("insert into kiriman_masalah values"
                    + " ('bansos', '2026-06-20', 'a.csv', 2, 'nik', 'NIK_CACAT'),"
                    + " ('bansos', '2026-06-20', 'a.csv', 2, 'nik', 'NIK_CACAT')");
            rememberEarlierNights(duckDb);
            for (var table : duckDb.tables()) {
                var file = sources.resolve(table + ".parquet");
                duckDb.execute("copy %s to '%s' (format parquet)".formatted(table, file));
                spark.read().parquet(file.toString()).createOrReplaceTempView(table);
            }

            var differences = new SoftAssertions();
            for (var model : duckDb.run().inOrder()) {
                var made = spark.sql(model.table());
                var rows = made.collectAsList();
                spark.createDataFrame(rows, made.schema()).createOrReplaceTempView(model.name());
                differences.assertThat(rows).as(model.name()).isNotEmpty();
                differences
                        .assertThat(rowsOf(rows))
                        .as(model.name())
                        .isEqualTo(rowsOf(duckDb.values("select * from " + model.name())));
                differences
                        .assertThat(List.of(made.columns()))
                        .as(model.name())
                        .isEqualTo(duckDb.columnNames(model.name()));
            }
            differences.assertAll();
        }
    }

    /** So that tonight has a merge, a split, a key that is another's, and an alias of before. */
    private static void rememberEarlierNights(ModelFixture warehouse) throws SQLException {
        warehouse.execute("insert into registri_sebelumnya values"
                + " ('regsosek_individu', 'K01|1', 'id-ana', '2025-01-01', 'ANA', '1980-01-01', null),"
                + " ('jkn_peserta', '0000000000001', 'id-ana-jkn', '2025-06-01', 'ANA', '1980-01-01', null),"
                + " ('jkn_peserta', '0000000000003', 'id-budi', '2025-01-01', 'BUDI', '1961-11-20', null),"
                + " ('bpjstk_peserta', '00000000002', 'id-budi', '2025-02-01', 'BETI', '1961-11-19', null),"
                + " ('bpjstk_peserta', '00000000003', 'id-lain', '2025-02-01', 'SURYANTO', '1950-01-31', null),"
                + " ('bansos', 'PKH|2020-01-01|R4', 'id-eko', '2025-02-01', 'EKO', '1970-06-06', '1706010101800005')");
        warehouse.execute("insert into riwayat_tautan_sebelumnya values"
                + " ('2026-10-01', 'bpjstk_peserta', '00000000002', 'id-beti', 'id-budi', 'GABUNG')");
        warehouse.execute("insert into tinjauan_sebelumnya values ('T1', '1706010001', 'jkn_peserta', 'lama',"
                + " 'regsosek_individu', 'lama', 'SERI', 2.5, 0.5, 'NAMA=SAMA:2.5')");
        warehouse.execute("insert into alias_sebelumnya values ('id-beti', 'id-budi', '2026-10-01'),"
                + " ('id-ana-tua', 'id-ana-jkn', '2026-10-01')");
    }

    private static List<String> rowsOf(List<?> rows) {
        var texts = new ArrayList<String>();
        for (var row : rows) {
            var values = row instanceof Row fromSpark
                    ? IntStream.range(0, fromSpark.size())
                            .mapToObj(fromSpark::get)
                            .map(ModelsOnBothEnginesIT::text)
                    : ((List<?>) row).stream().map(ModelsOnBothEnginesIT::text);
            texts.add(String.join(" ¦ ", values.toList()));
        }
        texts.sort(null);
        return texts;
    }

    /** Numbers to nine decimals, whatever their type: quotients may differ beyond. */
    private static String text(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString())
                        .setScale(9, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : String.valueOf(value);
    }
}
