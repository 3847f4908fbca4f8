package id.lumbung.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What a warehouse booked about its deliveries, in the lines of the truth files. */
final class Books {
    private Books() {}

    /** The sorted lines of a truth file without its header. */
    static List<String> lines(Path truth) throws IOException {
        return Files.readAllLines(truth).stream().skip(1).sorted().toList();
    }

    static List<String> ledger(Warehouse warehouse) throws SQLException {
        return sorted(
                warehouse.lines("select feed, tanggal_kiriman, berkas, dibaca, dimuat, ditolak from ops.buku_besar"));
    }

    static List<String> rejections(Warehouse warehouse) throws SQLException {
        return sorted(warehouse.lines(
                "select feed, tanggal_kiriman, berkas, kode, count(*) from ops.penolakan group by 1, 2, 3, 4"));
    }

    static List<String> issues(Warehouse warehouse) throws SQLException {
        return sorted(warehouse.lines("select feed, kolom, kode, count(*) from ops.masalah group by 1, 2, 3"));
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
