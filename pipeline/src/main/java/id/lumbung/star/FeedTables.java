package id.lumbung.star;

import id.lumbung.clean.CleanColumn;
import id.lumbung.clean.CleanSchema;
import id.lumbung.clean.CleanType;
import id.lumbung.engine.Engine;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.CleanDelivery.Part;
import id.lumbung.lake.Lake;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clean deliveries that count, as tables: {@code clean_<feed>}, and what is known of their files. */
public final class FeedTables {
    /** A record rejected when its delivery was settled still lies in the delivery's files; nobody reads it. */
    private static final String NOT_REJECTED = """
            not exists (
                select 1
                from kiriman_ditolak as rejected
                where
                    rejected.tanggal_kiriman = rekaman.tanggal_kiriman
                    and rejected.berkas = rekaman.berkas
                    and rejected.baris = rekaman.baris
            """;

    private FeedTables() {}

    /** Registers {@code clean_<feed>}, after the ledger; a feed without a delivery is an empty table. */
    public static void register(
            Engine engine, Lake lake, String feed, CleanSchema schema, List<CleanDelivery> deliveries) {
        var table = "clean_" + feed;
        if (deliveries.isEmpty()) {
            engine.define(table, empty(schema.columns()));
            return;
        }
        engine.readParquet(
                table + "_kiriman",
                deliveries.stream()
                        .map(delivery -> lake.address(delivery.folder(Part.REKAMAN)))
                        .toList());
        var names = schema.columns().stream().map(CleanColumn::name).collect(Collectors.joining(", "));
        engine.define(
                table,
                "select %s from %s_kiriman as rekaman where %s and rejected.feed = '%s')"
                        .formatted(names, table, NOT_REJECTED, feed));
    }

    /** Registers {@code kiriman_buku_besar}, {@code kiriman_masalah} and {@code kiriman_penolakan} over all deliveries. */
    public static void registerLedger(Engine engine, Lake lake, List<CleanDelivery> deliveries) {
        List<@Nullable String[]> ledger = new ArrayList<>();
        for (var delivery : deliveries) {
            for (var count : delivery.counts(lake)) {
                ledger.add(new @Nullable String[] {
                    delivery.feed(),
                    delivery.date().toString(),
                    count.file(),
                    Long.toString(count.read()),
                    Long.toString(count.loaded()),
                    Long.toString(count.rejected()),
                    Long.toString(count.skipped()),
                    count.heading().line(),
                    String.valueOf(count.heading().separator())
                });
            }
        }
        engine.load(
                "kiriman_buku_besar",
                List.of(
                        "feed",
                        "tanggal_kiriman",
                        "berkas",
                        "dibaca",
                        "dimuat",
                        "ditolak",
                        "dilewati",
                        "kepala",
                        "pemisah"),
                List.of("varchar", "date", "varchar", "bigint", "bigint", "bigint", "bigint", "varchar", "varchar"),
                ledger);
        engine.define("kiriman_penolakan", union(engine, lake, deliveries, Part.PENOLAKAN, "berkas, baris, kode, isi"));
        engine.keep("kiriman_ditolak", "select feed, tanggal_kiriman, berkas, baris from kiriman_penolakan");
        engine.define(
                "kiriman_masalah",
                "select * from (%s) as rekaman where %s and rejected.feed = rekaman.feed)"
                        .formatted(
                                union(engine, lake, deliveries, Part.MASALAH, "berkas, baris, kolom, kode"),
                                NOT_REJECTED));
    }

    private static String union(Engine engine, Lake lake, List<CleanDelivery> deliveries, Part part, String columns) {
        var selects = new ArrayList<String>();
        for (int index = 0; index < deliveries.size(); index++) {
            var delivery = deliveries.get(index);
            var table = "kiriman_%s_%d".formatted(part.name(), index);
            engine.readParquet(table, List.of(lake.address(delivery.folder(part))));
            selects.add("select '%s' as feed, date '%s' as tanggal_kiriman, %s from %s"
                    .formatted(delivery.feed(), delivery.date(), columns, table));
        }
        return String.join(" union all ", selects);
    }

    private static String empty(List<CleanColumn> columns) {
        return columns.stream()
                .map(column -> "cast(null as %s) as %s".formatted(sql(column.type()), column.name()))
                .collect(Collectors.joining(", ", "select ", " where false"));
    }

    private static String sql(CleanType type) {
        return switch (type) {
            case TEXT -> "varchar";
            case INT -> "int";
            case BIGINT -> "bigint";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DECIMAL -> "decimal(28,12)";
        };
    }
}
