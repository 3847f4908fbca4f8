package id.lumbung.cluster;

import id.lumbung.engine.EngineSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A standalone cluster of Spark: a master and workers of one core, each a Java machine of its own. */
public final class LoopbackSpark implements AutoCloseable {
    private static final int SECRET_BYTES = 32;
    /** Enough for tables of a test. */
    public static final int FEW_MEGABYTES = 640;

    private static final Map<String, String> NETWORK = Map.of(
            "spark.authenticate", "true",
            "spark.network.crypto.enabled", "true",
            "spark.network.crypto.saslFallback", "false",
            "spark.network.crypto.authEngineVersion", "2",
            "spark.network.crypto.cipher", "AES/GCM/NoPadding",
            "spark.master.rest.enabled", "false");

    private final Path folder;
    private final int megabytes;
    private final String secret;
    private final JavaProcess master;
    private final String address;
    private final List<JavaProcess> workers = new CopyOnWriteArrayList<>();
    private int started;

    private LoopbackSpark(Path folder, int megabytes) throws IOException {
        this.folder = folder;
        this.megabytes = megabytes;
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        this.secret = HexFormat.of().formatHex(bytes);
        Files.createDirectories(folder.resolve("jars"));
        this.master = node("master", List.of());
        this.address = master.requireLine();
    }

    /**
     * Starts a master and workers.
     *
     * @param folder for their files and logs
     * @param megabytes of memory for the executor of each worker
     */
    public static LoopbackSpark start(Path folder, int workers, int megabytes) throws IOException {
        var spark = new LoopbackSpark(folder.toAbsolutePath(), megabytes);
        try {
            for (int worker = 0; worker < workers; worker++) {
                spark.addWorker();
            }
            return spark;
        } catch (IOException e) {
            spark.close();
            throw e;
        }
    }

    private void addWorker() throws IOException {
        started++;
        workers.add(node("worker-" + started, List.of(address, String.valueOf(megabytes))));
    }

    /** Kills an executor and the worker that holds it, in the middle of their work, and starts another worker. */
    public void loseWorkerOf(String executor) {
        try {
            var worker = requireWorkerOf(executor);
            workers.remove(worker);
            worker.close();
            addWorker();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A worker makes a folder of the executor's number in that of the application. */
    private JavaProcess requireWorkerOf(String executor) throws IOException {
        for (var worker : workers) {
            var work = worker.folder().resolve(LoopbackNode.WORK);
            if (Files.isDirectory(work)) {
                try (var applications = Files.list(work)) {
                    if (applications.anyMatch(application -> Files.isDirectory(application.resolve(executor)))) {
                        return worker;
                    }
                }
            }
        }
        throw new IllegalStateException("no worker has executor " + executor);
    }

    /** How this cluster is reached: an application gets one executor of each worker, and waits for them. */
    public EngineSettings settings(URI scratch, Map<String, String> more) {
        var settings = new HashMap<String, String>();
        settings.put("spark.authenticate.secret", secret);
        settings.put("spark.driver.host", "127.0.0.1");
        settings.put("spark.driver.bindAddress", "127.0.0.1");
        settings.put("spark.executor.cores", "1");
        settings.put("spark.executor.memory", megabytes + "m");
        settings.put("spark.executor.extraClassPath", System.getProperty("java.class.path"));
        settings.put("spark.cores.max", String.valueOf(workers.size()));
        settings.put("spark.scheduler.minRegisteredResourcesRatio", "1");
        settings.putAll(more);
        return new EngineSettings(Optional.of(address), scratch, settings);
    }

    private JavaProcess node(String name, List<String> arguments) throws IOException {
        var own = folder.resolve(name);
        return JavaProcess.start(
                LoopbackNode.class,
                own,
                Map.of(
                        "SPARK_HOME",
                        folder.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        "127.0.0.1",
                        "SPARK_LOCAL_DIRS",
                        own.resolve("sementara").toString(),
                        "_SPARK_AUTH_SECRET",
                        secret),
                NETWORK,
                arguments);
    }

    @Override
    public void close() {
        workers.forEach(JavaProcess::close);
        master.close();
    }
}
