package id.lumbung.jobs;

import id.lumbung.language.Message;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** How many persons' ids the identity registry changed tonight: counts, never an id or a key. */
final class RegistryChanges {
    private static final String SELECT = """
            select
                count(*),
                coalesce(sum(jumlah_orang) filter (where peristiwa = 'GABUNG'), 0),
                coalesce(sum(jumlah_orang) filter (where peristiwa = 'PISAH'), 0),
                coalesce(sum(jumlah_rekaman) filter (where peristiwa = 'PINDAH'), 0),
                coalesce(sum(jumlah_rekaman) filter (where peristiwa = 'BARU_LAGI'), 0)
            from ops.riwayat_tautan_ringkas
            where tanggal = ?
            """;

    private RegistryChanges() {}

    /** What to tell of the run of {@code date}; nothing where every record is whose it was. */
    static Optional<Message> find(Connection connection, LocalDate date) throws SQLException {
        try (var statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, date);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1) == 0
                        ? Optional.empty()
                        : Optional.of(Message.of(
                                "registry.changed",
                                rows.getLong(2),
                                rows.getLong(3),
                                rows.getLong(4),
                                rows.getLong(5)));
            }
        }
    }
}
