package id.lumbung.cluster;

import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;
import scala.Option;

/** The main of a master or worker of {@link LoopbackSpark}: it ends when the machine that started it does. */
final class LoopbackNode {
    /** Where a worker keeps a folder for each application. */
    static final String WORK = "kerja";

    private static final String HOST = "127.0.0.1";

    private LoopbackNode() {}

    /** Without arguments a master, which prints where it is; else a worker of that master with one core and so much memory. */
    public static void main(String[] arguments) {
        var unused = ProcessHandle.current()
                .parent()
                .orElseThrow()
                .onExit()
                .thenRun(() -> Runtime.getRuntime().halt(1));
        if (arguments.length == 0) {
            var master =
                    Master.startRpcEnvAndEndpoint(HOST, 0, 0, new SparkConf())._1();
            System.out.println("spark://" + master.address());
            master.awaitTermination();
        } else {
            Worker.startRpcEnvAndEndpoint(
                            HOST,
                            0,
                            0,
                            1,
                            Integer.parseInt(arguments[1]),
                            new String[] {arguments[0]},
                            Path.of(WORK).toAbsolutePath().toString(),
                            Option.empty(),
                            new SparkConf(),
                            Option.empty())
                    .awaitTermination();
        }
    }
}
