package id.lumbung.engine.spark;

import id.lumbung.LumbungException;
import id.lumbung.engine.Shared;
import id.lumbung.engine.Work;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.Utils;

/** Work on files of the lake, one task a piece: what breaks under it is begun anew by another executor. */
record SparkWork(JavaSparkContext context, Broadcast<SerializableConfiguration> fileSystems) {
    /** Pieces of work and what they find are plain Java values. */
    static final Map<String, String> SETTINGS =
            Map.of("spark.serializer", "org.apache.spark.serializer.JavaSerializer");

    private static final int WIDTH = 32;

    static SparkWork over(JavaSparkContext context) {
        return new SparkWork(context, context.broadcast(new SerializableConfiguration(context.hadoopConfiguration())));
    }

    /** More than there are cores: none of them should wait for the driver, and one that grows sees what is to be done. */
    int width() {
        return Math.max(WIDTH, 2 * context.defaultParallelism());
    }

    <T extends Serializable> Shared<T> share(T value) {
        return context.broadcast(value)::value;
    }

    <T extends Serializable> List<T> call(List<? extends Work<T>> works, URI lake) {
        if (works.isEmpty()) {
            return List.of();
        }
        return answers(works, lake).stream().map(WorkAnswer::require).toList();
    }

    private <T extends Serializable> List<WorkAnswer<T>> answers(List<? extends Work<T>> works, URI lake) {
        try {
            var known = fileSystems; // what a task takes along is this, and not all that is here
            return context.parallelize(List.<Work<T>>copyOf(works), works.size())
                    .map(work -> answer(work, lake, known.value().value()))
                    .collect();
        } catch (Exception e) { // also checked ones, which Spark throws without declaring them
            throw SparkFailure.of("work", e);
        }
    }

    /** On an executor: in a folder that goes with the work, and with the executor should it be killed. */
    private static <T extends Serializable> WorkAnswer<T> answer(Work<T> work, URI address, Configuration fileSystems)
            throws IOException {
        var scratch = Files.createTempDirectory(
                Path.of(Utils.getLocalDir(SparkEnv.get().conf())), "kiriman-");
        try (var lake = Lake.open(address, fileSystems)) {
            return WorkAnswer.found(work.run(lake, scratch));
        } catch (LumbungException e) {
            return WorkAnswer.refused(e);
        } catch (IOException | RuntimeException | FSError e) {
            throw new WorkFailure(e);
        } finally {
            FileUtil.fullyDelete(scratch.toFile());
        }
    }
}
