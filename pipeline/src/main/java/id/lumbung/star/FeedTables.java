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
    private FeedTables() {}

    /** Registers {@code clean_<feed>}; a feed without a delivery is an empty table. */
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
        engine.define(table, "select " + names + " from " + table + "_kiriman");
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
                    Long.toString(count.rejected())
                });
            }
        }
        engine.load(
                "kiriman_buku_besar",
                List.of("feed", "tanggal_kiriman", "berkas", "dibaca", "dimuat", "ditolak"),
                List.of("varchar", "date", "varchar", "bigint", "bigint", "bigint"),
                ledger);
        engine.define("kiriman_masalah", union(engine, lake, deliveries, Part.MASALAH, "berkas, baris, kolom, kode"));
        engine.define("kiriman_penolakan", union(engine, lake, deliveries, Part.PENOLAKAN, "berkas, baris, kode, isi"));
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
