package id.lumbung.engine.spark;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.engine.Engine;
import id.lumbung.engine.EngineSettings;
import id.lumbung.engine.Engines;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.Shared;
import id.lumbung.engine.Work;
import id.lumbung.lake.Lake;
import id.lumbung.lake.OwnFiles;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** One connection to Spark, from which engines are opened: each has tables of its own, all share the executors. */
public final class SparkEngines implements Engines {
    private static final String THIS_MACHINE = "local[*]";

    private static final String NAME = "spark.app.name";

    /**
     * Sessions bring no classes: isolated, their executors would ask the driver for each that a query may be compiled with. Nor
     * do they find tables that others keep.
     */
    private static final Map<String, String> SESSIONS = Map.of(
            "spark.sql.artifact.isolation.enabled", "false",
            "spark.sql.catalogImplementation", "in-memory");

    /**
     * The driver's memory grows neither with a night, by what Spark keeps for its own pages, which nobody sees, nor with people:
     * tables that it sends whole to its executors pass through the driver unpacked, and the usual 10 MB become hundreds there.
     */
    private static final Map<String, String> DRIVER = Map.of(
            "spark.sql.autoBroadcastJoinThreshold", "1m",
            "spark.ui.retainedJobs", "10",
            "spark.ui.retainedStages", "10",
            "spark.ui.retainedTasks", "100",
            "spark.sql.ui.retainedExecutions", "10");

    /** The usual collector begins one of all memory for each few of Spark's large pages, and so does the usual room for classes. */
    private static final String EXECUTORS = "-XX:+UseParallelGC -XX:MetaspaceSize=256m";

    private static final String JAVA_OPTIONS = "spark.executor.defaultJavaOptions";

    private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");

    /** Owner-only, all of a task's rows or none of them, and an error where any cannot be read. */
    private static final Map<String, String> FILES = Map.of(
            "spark.hadoop.fs.file.impl", OwnFiles.class.getName(),
            "spark.hadoop.fs.file.impl.disable.cache", "true",
            "spark.hadoop.fs.permissions.umask-mode", "077",
            "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false",
            "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1",
            "spark.sql.files.ignoreCorruptFiles", "false",
            "spark.sql.files.ignoreMissingFiles", "false",
            "spark.sql.parquet.compression.codec", "snappy");

    private final SparkSession spark;
    private final Path scratch;
    private final SparkWork work;

    private SparkEngines(SparkSession spark, Path scratch) {
        this.spark = spark;
        this.scratch = scratch;
        this.work = SparkWork.over(JavaSparkContext.fromSparkContext(spark.sparkContext()));
    }

    /**
     * Connects; what the SQL of the house needs cannot be set otherwise.
     *
     * @throws LumbungException where Spark does not start
     */
    public static SparkEngines start(EngineSettings settings) {
        var all = settings(settings);
        var builder = SparkSession.builder();
        all.forEach(builder::config);
        try {
            var spark = builder.getOrCreate();
            spark.sharedState(); // made when first used, and not at all where the cluster did not answer
            return new SparkEngines(spark, new Path(settings.scratch()));
        } catch (Exception e) { // also checked ones, which Spark throws without declaring them
            throw new LumbungException(
                    Failure.ENVIRONMENT,
                    Message.of("spark.start", String.valueOf(all.get(ClusterPrivacy.MASTER)), SparkFailure.describe(e)),
                    e);
        }
    }

    /**
     * All that Spark is started with.
     *
     * @throws LumbungException where Spark would keep people's data from nobody
     */
    static Map<String, String> settings(EngineSettings settings) {
        var found = new HashMap<>(DRIVER);
        found.putAll(Map.of(NAME, "lumbung", ClusterPrivacy.MASTER, THIS_MACHINE, JAVA_OPTIONS, EXECUTORS));
        for (var setting : new SparkConf().getAll()) { // what spark-submit was told, and the cluster's usual settings
            found.put(setting._1(), setting._2());
        }
        settings.master().ifPresent(master -> found.put(ClusterPrivacy.MASTER, master));
        var all = ClusterPrivacy.around(found, settings.settings());
        if (COLLECTOR
                .matcher(all.getOrDefault("spark.executor.extraJavaOptions", ""))
                .find()) { // Java takes one and no more
            all.remove(JAVA_OPTIONS, EXECUTORS);
        }
        all.put("spark.sql.warehouse.dir", settings.scratch().toString()); // Spark makes this folder, unasked
        all.putAll(SESSIONS);
        all.putAll(FILES);
        all.putAll(SparkDialect.SETTINGS);
        all.putAll(SparkWork.SETTINGS);
        return all;
    }

    /** How file systems are reached by what would be started with these settings. */
    static Configuration fileSystems(EngineSettings settings) {
        var all = new SparkConf();
        settings.settings().forEach(all::set);
        return SparkHadoopUtil.get().newConfiguration(all);
    }

    @Override
    public Configuration fileSystems() {
        return spark.sparkContext().hadoopConfiguration();
    }

    /** What an engine keeps goes where all executors reach it, not into a folder or the memory of this machine. */
    @Override
    public Engine open(SecretIds ids, java.nio.file.Path ownScratch, int memoryMegabytes) {
        return open(ids);
    }

    /** Opens an empty engine. */
    public Engine open(SecretIds ids) {
        return connected(() -> {
            try {
                return new SparkEngine(spark.newSession(), new Path(scratch, "spark-" + UUID.randomUUID()), ids);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static <T> T connected(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (RuntimeException e) {
            throw SparkFailure.of("connect", e);
        }
    }

    @Override
    public boolean areElsewhere() {
        return true;
    }

    @Override
    public int width() {
        return connected(work::width);
    }

    @Override
    public <T extends Serializable> Shared<T> share(T value) {
        return connected(() -> work.share(value));
    }

    /** Executors bring their own scratch. */
    @Override
    public <T extends Serializable> List<T> call(
            List<? extends Work<T>> works, Lake lake, java.nio.file.Path ownScratch) {
        return work.call(works, lake.root());
    }

    @Override
    public void close() {
        spark.stop();
    }
}
