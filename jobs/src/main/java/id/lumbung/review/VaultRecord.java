package id.lumbung.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two records says of its person; null where it says nothing. Prints without any of it.
 *
 * @param candidate whether it is the second of the two
 * @param sex 1 male, 2 female
 */
public record VaultRecord(
        String id,
        boolean candidate,
        String feed,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String village,
        @Nullable String familyCard,
        @Nullable String nik,
        @Nullable String mother) {
    static final String SELECT = """
            select
                answers.kunci,
                answers.pihak = 'CALON',
                answers.feed,
                answers.nama,
                answers.tanggal_lahir,
                answers.jenis_kelamin,
                answers.kode_desa,
                answers.nomor_kartu_keluarga,
                answers.nik,
                answers.nama_ibu
            from identitas.jawab(?::uuid) as answers
            where answers.pihak in ('REKAMAN', 'CALON')
            """;

    static VaultRecord of(ResultSet row) throws SQLException {
        return new VaultRecord(
                row.getString(1),
                row.getBoolean(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    @Override
    public String toString() {
        return "VaultRecord[" + id + ", " + feed + "]";
    }
}
