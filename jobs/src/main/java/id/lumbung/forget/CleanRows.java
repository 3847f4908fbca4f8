package id.lumbung.forget;

import id.lumbung.forget.LakeParts.Erasure;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.CleanDelivery.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Erased persons' rows in one clean delivery. */
record CleanRows(LakeParts parts, CleanDelivery delivery) {
    private static final String RECORDS = "hapus_bersih";
    private static final String FAMILIES = "regsosek_keluarga";
    private static final int MONTH_LETTERS = 12;

    /** SQL of the number a record is known by, as {@link id.lumbung.clean.RecordNumber} makes it. */
    static String number(String feed, String key) {
        return """
                case %1$s
                    when 'bpjstk_iuran' then 'bpjstk_peserta|' || split_part(%2$s, '|', 1)
                    when 'bansos' then
                        'bansos|' || split_part(%2$s, '|', 1)
                        || substring(%2$s, length(split_part(%2$s, '|', 1)) + %3$d)
                    else %1$s || '|' || %2$s
                end""".formatted(feed, key, MONTH_LETTERS);
    }

    /** Keeps where the delivery's records stand that go. Returns the table's name. */
    String keepPlaces(int number) {
        var table = "hapus_baris_" + number;
        var records = records()
                .map(columns -> "select berkas, baris from %s as rekaman where %s".formatted(RECORDS, gone(columns)))
                .orElse("select null as berkas, cast(null as bigint) as baris where false");
        parts.engine().keep("hapus_baris_ini", records);
        var rejections = parts.read("hapus_ditolak", delivery.folder(Part.PENOLAKAN))
                ? "select berkas, baris from hapus_ditolak where memuat_nik(isi) = 'YA'"
                : "select null as berkas, cast(null as bigint) as baris where false";
        parts.engine()
                .keep(
                        table,
                        "select '%s' as feed, '%s' as tanggal_kiriman, berkas, baris from (select * from hapus_baris_ini union %s) as places"
                                .formatted(delivery.feed(), delivery.date(), rejections));
        return table;
    }

    private Optional<List<String>> records() {
        return parts.read(RECORDS, delivery.folder(Part.REKAMAN))
                ? Optional.of(parts.engine().columns(RECORDS))
                : Optional.empty();
    }

    /** The condition on a clean record, {@code rekaman}, that goes. */
    private String gone(List<String> columns) {
        var head = delivery.feed().equals(FAMILIES) ? "rekaman.nama_kepala_keluarga" : "null";
        var own = columns.contains("nik") ? "rekaman.nik" : head;
        var name = columns.contains("nama") ? "rekaman.nama" : head;
        var text = columns.stream()
                .filter(column -> !column.startsWith("tanggal_") && !column.equals("baris") && !column.equals("sidik"))
                .map("cast(rekaman.%s as varchar)"::formatted)
                .collect(Collectors.joining(", "));
        return """
                exists (
                    select 1 from hapus_nomor as known
                    where
                        known.nomor = %1$s
                        and (%2$s is null or known.nik = cast(%2$s as varchar) or known.nama = cast(%3$s as varchar))
                )
                or memuat_nik(concat_ws(' ', %4$s)) = 'YA'
                """.formatted(number("'" + delivery.feed() + "'", "rekaman.kunci_rekaman"), own, name, text);
    }

    private Map<String, String> namesTakenOut(List<String> columns) {
        var emptied = new HashMap<String, String>();
        for (var column : List.of("nama_kepala_keluarga", "nama_ibu_kandung")) {
            if (columns.contains(column)) {
                var condition = "(id_keluarga, %s) in (select id_keluarga, nama from hapus_nama)".formatted(column);
                emptied.put(column, condition);
                emptied.put(column + "_asli", condition);
            }
        }
        return emptied;
    }

    /** How many records go or lose a name. */
    long affected() {
        return records()
                .map(columns -> parts.affected(
                        delivery.folder(Part.REKAMAN), new Erasure(gone(columns), namesTakenOut(columns))))
                .orElse(0L);
    }

    /**
     * Erases: what was loaded becomes a rejection without content, what was rejected loses its content. First the
     * rejections, so that no record is ever missing from the ledger. Returns the rows changed.
     */
    long erase(int number) {
        var columns = records();
        if (columns.isEmpty()) {
            return 0;
        }
        var places = "hapus_baris_" + number;
        var here = "(berkas, baris) in (select berkas, baris from %s)".formatted(places);
        var rejections = delivery.folder(Part.PENOLAKAN);
        var rows = 0L;
        for (var name : parts.parquet(rejections)) {
            parts.engine().readParquet("hapus_ditolak", List.of(parts.lake().address(rejections + "/" + name)));
            var affected = parts.count("select count(*) from hapus_ditolak where isi is not null and " + here);
            if (affected > 0) {
                parts.write("""
                        select berkas, baris, 'DIHAPUS' as kode, cast(null as varchar) as isi
                        from hapus_ditolak
                        where %1$s
                        union all
                        select berkas, baris, kode, isi
                        from hapus_ditolak
                        where not coalesce(%1$s, false)
                        """.formatted(here), rejections, name);
                rows += affected;
            }
        }
        parts.engine().readParquet("hapus_ditolak", List.of(parts.lake().address(rejections)));
        var added = """
                select berkas, baris, 'DIHAPUS' as kode, cast(null as varchar) as isi
                from %1$s
                where not exists (
                    select 1 from hapus_ditolak as known
                    where known.berkas = %1$s.berkas and known.baris = %1$s.baris
                )
                """.formatted(places);
        if (parts.count("select count(*) from (%s) as added".formatted(added)) > 0) {
            var earlier = parts.parquet(rejections).stream()
                    .filter(name -> name.startsWith("dihapus"))
                    .count();
            parts.write(added, rejections, "dihapus-%03d.parquet".formatted(earlier + 1));
        }
        rows += parts.erase(
                delivery.folder(Part.REKAMAN), new Erasure(gone(columns.get()), namesTakenOut(columns.get())));
        parts.engine().readParquet("hapus_ditolak", List.of(parts.lake().address(rejections)));
        parts.erase(
                delivery.folder(Part.MASALAH),
                new Erasure(
                        "(berkas, baris) in (select berkas, baris from hapus_ditolak where kode = 'DIHAPUS')",
                        Map.of()));
        settleLedger();
        return rows;
    }

    /** read = loaded + rejected, also where an erasure was cut off before it came to that. */
    private void settleLedger() {
        var rejected = parts.engine().rows("select berkas, count(*) from hapus_ditolak group by berkas").stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row[0]), row -> ((Number) Objects.requireNonNull(row[1])).longValue()));
        var counts = delivery.counts(parts.lake());
        var settled = counts.stream()
                .map(count -> count.withRejected(rejected.getOrDefault(count.file(), 0L)))
                .toList();
        if (!settled.equals(counts)) {
            delivery.correct(parts.lake(), settled);
        }
    }
}
