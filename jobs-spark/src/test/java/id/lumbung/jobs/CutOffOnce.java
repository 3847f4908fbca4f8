package id.lumbung.jobs;

import id.lumbung.engine.Work;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.spark.TaskContext;

/** Cleans a file, but dies once, as if the machine went, with a block written; what it dies of quotes a cell. */
record CutOffOnce(CleanFile work, String cell) implements Work<CleanedFile> {
    @Override
    public CleanedFile run(Lake lake, Path scratch) throws IOException {
        if (TaskContext.get().attemptNumber() == 0) {
            var cleaning = work.begin(lake, scratch);
            cleaning.write(cleaning.clean(Objects.requireNonNull(cleaning.next())));
            throw new IOException(cell);
        }
        return work.run(lake, scratch);
    }
}
