package id.lumbung.cli;

import java.io.PrintStream;
import java.util.Locale;

/** How the rows of a query are written. */
enum ResultFormat {
    TABLE,
    CSV,
    JSON;

    RowWriter writer(PrintStream out) {
        return switch (this) {
            case TABLE -> new TableWriter(out);
            case CSV -> new CsvWriter(out);
            case JSON -> new JsonRowsWriter(out);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
