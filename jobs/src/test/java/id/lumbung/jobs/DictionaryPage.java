package id.lumbung.jobs;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code docs/dictionary.md}, written from {@code ops.kamus_data}. */
final class DictionaryPage {
    private static final int SOURCES_SHOWN = 6;
    private static final String ROWS = """
            select
                skema, tabel, coalesce(kolom, ''), jenis, coalesce(tipe, ''), coalesce(arti, ''), coalesce(kunci, ''),
                coalesce(asal, ''), coalesce(aturan, ''), coalesce(model, ''), coalesce(feed, '')
            from ops.kamus_data
            order by
                array_position(array['mart', 'gudang', 'identitas', 'ops'], skema),
                jenis = 'FUNGSI', tabel collate "C", urutan
            """;
    private static final Map<String, String> SCHEMAS = Map.of(
            "mart", "Indicators and ready-made tables; no person in them. Read by `lumbung_publik` and all others.",
            "gudang", "The star schema, persons under a pseudonym. Read by `lumbung_analis`.",
            "identitas", "The vault. Read by nobody; `lumbung_bnba` calls `minta` and `jawab`.",
            "ops", "How the nights went, and this dictionary. Read by `lumbung_operator`.");

    private final StringBuilder page = new StringBuilder("""
            # Data dictionary

            Every table, view, function and column that is published: what it means (the comment that BI tools show), its type and key,
            and the delivered columns it is computed from, with their cleaning rules. Generated from `ops.kamus_data`, which holds the
            same and is never behind; a test fails when this page is, and says how to write it again. Source columns are named
            `feed (columns)`; where there are more than a few, `ops.kamus_data` lists them all. No source: a constant, the calendar, or
            recorded by PostgreSQL itself.
            """);

    private record Entry(
            String schema,
            String table,
            String column,
            String kind,
            String type,
            String meaning,
            String key,
            String source,
            String rule,
            String model,
            String feed) {
        static Entry of(List<String> cells) {
            return new Entry(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8),
                    cells.get(9),
                    cells.get(10));
        }
    }

    private DictionaryPage() {}

    static String of(Warehouse warehouse) throws SQLException {
        var page = new DictionaryPage();
        var schema = "";
        for (var entry : page.entries(warehouse)) {
            if (!entry.schema().equals(schema)) {
                schema = entry.schema();
                page.page
                        .append("\n## ")
                        .append(schema)
                        .append("\n\n")
                        .append(SCHEMAS.getOrDefault(schema, ""))
                        .append('\n');
            }
            page.append(entry);
        }
        return page.page.toString();
    }

    private List<Entry> entries(Warehouse warehouse) throws SQLException {
        var entries = new ArrayList<Entry>();
        for (var cells : warehouse.rows(ROWS)) {
            entries.add(Entry.of(cells));
        }
        return entries;
    }

    private void append(Entry entry) {
        if (entry.kind().equals("KOLOM")) {
            row(entry.column(), entry.type(), entry.key(), entry.meaning(), source(entry), rule(entry));
            return;
        }
        page.append("\n### ")
                .append(entry.schema())
                .append('.')
                .append(entry.table().replace("_", "\\_"))
                .append("\n\n")
                .append(entry.meaning())
                .append(".\n");
        if (!entry.model().isEmpty()) {
            page.append("Model: `").append(entry.model()).append("`.\n");
        }
        if (entry.kind().equals("FUNGSI")) {
            page.append("Result: `").append(entry.type()).append("`.\n");
        } else {
            page.append('\n');
            row("column", "type", "key", "meaning", "source", "rule");
            row("---", "---", "---", "---", "---", "---");
        }
    }

    private void row(String... cells) {
        page.append("| ")
                .append(String.join(
                        " | ",
                        Arrays.stream(cells)
                                .map(cell -> cell.replace("|", "\\|"))
                                .toList()))
                .append(" |\n");
    }

    private static String source(Entry entry) {
        return columnsIn(entry) > SOURCES_SHOWN
                ? "%d columns of %s".formatted(columnsIn(entry), entry.feed())
                : entry.source();
    }

    private static String rule(Entry entry) {
        return columnsIn(entry) > SOURCES_SHOWN ? "" : entry.rule();
    }

    private static long columnsIn(Entry entry) {
        return entry.source().isEmpty()
                ? 0
                : 1
                        + entry.source()
                                .chars()
                                .filter(letter -> letter == ',' || letter == ';')
                                .count();
    }
}
