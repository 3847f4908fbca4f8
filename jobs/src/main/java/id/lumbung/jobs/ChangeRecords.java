package id.lumbung.jobs;

import id.lumbung.star.StarVersion;
import id.lumbung.star.change.Causes;
import id.lumbung.star.change.Figure;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notes what a run would change, and who agreed, in transactions of their own: a run that stops leaves them too. */
final class ChangeRecords {
    private final Connection connection;
    private final long run;

    /** {@code run}: its number in {@code ops.jalan}. */
    ChangeRecords(Connection connection, long run) {
        this.connection = connection;
        this.run = run;
    }

    void note(StarVersion built, StarVersion shown, List<JudgedChange> changes) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into ops.perubahan_indikator (
                    id_jalan, periode, kode_kabupaten, kode_indikator, versi, versi_tampil, periode_tampil,
                    nilai_lama, nilai_baru, pembilang_lama, pembilang_baru, penyebut_lama, penyebut_baru,
                    karena_aturan, karena_waktu, karena_sumber, karena_tautan, jenis_batas, batas, putusan
                ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (var judged : changes) {
                var change = judged.change();
                key(insert, judged);
                insert.setString(5, built.id());
                insert.setString(6, shown.id());
                insert.setObject(7, change.monthBefore());
                parts(insert, 8, change.before());
                parts(insert, 9, change.after());
                causes(insert, change.causes());
                var limit = judged.limit();
                insert.setString(18, limit == null ? null : limit.kind().name());
                insert.setBigDecimal(19, limit == null ? null : limit.amount());
                insert.setString(20, judged.verdict());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void noteAccepted(String who, List<JudgedChange> changes) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into ops.penerimaan (
                    id_jalan, periode, kode_kabupaten, kode_indikator, nilai_lama, nilai_baru, diterima_oleh
                ) values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (var judged : changes) {
                var before = judged.change().before();
                var after = judged.change().after();
                key(insert, judged);
                insert.setBigDecimal(5, before == null ? null : before.value());
                insert.setBigDecimal(6, after == null ? null : after.value());
                insert.setString(7, who);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void key(PreparedStatement insert, JudgedChange judged) throws SQLException {
        var key = judged.change().key();
        insert.setLong(1, run);
        insert.setObject(2, judged.change().month());
        insert.setString(3, key.regency());
        insert.setString(4, key.indicator());
    }

    /** Value, numerator and denominator, in every second place from {@code first}. */
    private static void parts(PreparedStatement insert, int first, @Nullable Figure figure) throws SQLException {
        insert.setBigDecimal(first, figure == null ? null : figure.value());
        insert.setBigDecimal(first + 2, figure == null ? null : figure.numerator());
        insert.setBigDecimal(first + 4, figure == null ? null : figure.denominator());
    }

    private static void causes(PreparedStatement insert, @Nullable Causes causes) throws SQLException {
        var place = 14;
        for (Function<Causes, BigDecimal> part :
                List.<Function<Causes, BigDecimal>>of(Causes::rules, Causes::time, Causes::sources, Causes::links)) {
            insert.setBigDecimal(place++, causes == null ? null : part.apply(causes));
        }
    }
}
