package id.lumbung.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a query as they come. */
interface RowWriter {
    void begin(List<ResultColumn> columns);

    void row(List<@Nullable String> cells);

    void end();
}
