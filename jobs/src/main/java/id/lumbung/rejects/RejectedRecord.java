package id.lumbung.rejects;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.lumbung.clean.RejectCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * A rejected record on its way back to the agency. Prints without its content.
 *
 * @param content as it arrived
 * @param head the header of its file, one line of CSV
 * @param separator between the cells of both
 */
record RejectedRecord(
        String feed, LocalDate date, String file, long line, String code, String content, String head, char separator) {
    static final String SELECT = """
            select
                rejects.feed,
                rejects.tanggal_kiriman,
                rejects.berkas,
                rejects.baris,
                rejects.kode,
                contents.isi,
                heads.kepala,
                heads.pemisah
            from ops.penolakan as rejects
            inner join identitas.penolakan_isi as contents
                on rejects.feed = contents.feed
                and rejects.tanggal_kiriman = contents.tanggal_kiriman
                and rejects.berkas = contents.berkas
                and rejects.baris = contents.baris
            inner join identitas.penolakan_kepala as heads
                on rejects.feed = heads.feed
                and rejects.tanggal_kiriman = heads.tanggal_kiriman
                and rejects.berkas = heads.berkas
            where %s
            order by rejects.feed, rejects.tanggal_kiriman desc, rejects.berkas, rejects.baris
            """.formatted(RejectFilter.CONDITION);

    static RejectedRecord of(ResultSet row) throws SQLException {
        return new RejectedRecord(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8).charAt(0));
    }

    /** The names of its file's columns. */
    List<String> names() {
        return cells(head, separator);
    }

    /** Its cells in the order of the names; empty where it cannot be told into them. */
    List<String> cells() {
        if (code.equals(RejectCode.BARIS_RUSAK.name())) {
            return List.of();
        }
        try {
            var cells = cells(content, separator);
            return cells.size() == names().size() ? cells : List.of();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** The cells of one line of CSV. */
    static List<String> cells(String line, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .ofSingleCsvRecord(line)
                .getFields();
    }

    /** Whether a record with its key is loaded. */
    boolean isDuplicate() {
        return code.equals(RejectCode.DUPLIKAT.name());
    }

    @Override
    public String toString() {
        return "RejectedRecord[" + feed + "/" + date + "/" + file + ", line " + line + ", " + code + "]";
    }
}
