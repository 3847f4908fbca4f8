package id.lumbung.star;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of the parent version that models of this one read, or find empty where there is no parent. */
enum PreviousTable {
    REGISTRI(
            "feed varchar, kunci_rekaman varchar, id varchar, tanggal_pertama date, nama varchar, tanggal_lahir date, nik varchar"),
    RIWAYAT_TAUTAN(
            "tanggal date, feed varchar, kunci_rekaman varchar, id_lama varchar, id_baru varchar, peristiwa varchar"),
    ALIAS("id_lama varchar, penduduk_id varchar, tanggal date"),
    TINJAUAN("id_tinjauan varchar, kode_desa varchar, feed varchar, kunci_rekaman varchar, feed_calon varchar,"
            + " kunci_calon varchar, alasan varchar, bobot decimal(38,12), peluang decimal(38,12), rincian varchar"),
    BUKU_BESAR("ops", "feed varchar, tanggal_kiriman date, dimuat bigint");

    private final String schema;
    private final String columns;

    PreviousTable(String columns) {
        this("identitas", columns);
    }

    PreviousTable(String schema, String columns) {
        this.schema = schema;
        this.columns = columns;
    }

    private String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Path within the version's folder. */
    String folder() {
        return schema + "/" + table();
    }

    /** The name that models read it by. */
    String view() {
        return table() + "_sebelumnya";
    }

    /** A SELECT of its columns and of no row. */
    String empty() {
        return select(Set.of()) + " where false";
    }

    /** A SELECT of its columns from {@code table}, which an older release may have built without some of them. */
    String from(String table, Collection<String> present) {
        return select(present) + " from " + table;
    }

    /** The registry {@code rows}, and those records of a later one that it does not know. */
    static String registryWith(String rows, String later) {
        return """
                with earlier_records as (%1$s), later_records as (%2$s)
                select * from earlier_records
                union all
                select later_records.*
                from later_records
                where not exists (
                    select 1
                    from earlier_records
                    where
                        earlier_records.feed = later_records.feed
                        and earlier_records.kunci_rekaman = later_records.kunci_rekaman
                )
                """.formatted(rows, later);
    }

    private String select(Collection<String> present) {
        return Arrays.stream(columns.split(", "))
                .map(column -> column.split(" "))
                .map(column -> present.contains(column[0])
                        ? column[0]
                        : "cast(null as %s) as %s".formatted(column[1], column[0]))
                .collect(Collectors.joining(", ", "select ", ""));
    }
}
