package id.lumbung.forget;

import id.lumbung.report.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** The row of {@code ops.penghapusan} that tells of an erasure: when, by whom and how much, never who was erased. */
record ErasureNote(OffsetDateTime now, String by, ForgetOutcome outcome) {
    void write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into ops.penghapusan (
                    pada, oleh, nik_diminta, nik_tidak_ditemukan, orang, rekaman, berkas_kiriman, versi, baris_lake,
                    baris_terbit, tempat_diperiksa, tempat_bersisa, bukti, sidik_bukti
                )
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)
                """)) {
            insert.setObject(1, now);
            insert.setString(2, by);
            insert.setLong(3, outcome.niks());
            insert.setLong(4, outcome.unknown());
            insert.setLong(5, outcome.persons());
            insert.setString(6, Json.write(outcome.records()));
            insert.setLong(7, outcome.files());
            insert.setLong(8, outcome.versions());
            insert.setString(9, Json.write(outcome.rows()));
            insert.setString(10, Json.write(outcome.published()));
            insert.setLong(11, outcome.places());
            insert.setInt(12, outcome.left().size());
            insert.setString(13, outcome.proof());
            insert.setString(14, outcome.fingerprint());
            insert.executeUpdate();
        }
    }
}
