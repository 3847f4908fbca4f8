package id.lumbung.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** HDFS of one name node and two data nodes that each hold every block. */
public final class LoopbackHdfs implements AutoCloseable {
    private static final short DATA_NODES = 2;

    private final MiniDFSCluster cluster;

    private LoopbackHdfs(MiniDFSCluster cluster) {
        this.cluster = cluster;
    }

    /** Starts it with its blocks in {@code folder}. */
    public static LoopbackHdfs start(Path folder) throws IOException {
        var configuration = new Configuration();
        configuration.setInt("dfs.replication", DATA_NODES);
        var cluster = new MiniDFSCluster.Builder(configuration, folder.toFile())
                .numDataNodes(DATA_NODES)
                .build();
        cluster.waitActive();
        return new LoopbackHdfs(cluster);
    }

    /** The address of a folder on it. */
    public URI folder(String path) {
        return cluster.getURI().resolve(path);
    }

    /** Copies a folder of this machine there, as {@code hadoop fs -put} does. */
    public void put(Path local, String path) throws IOException {
        cluster.getFileSystem()
                .copyFromLocalFile(new org.apache.hadoop.fs.Path(local.toUri()), new org.apache.hadoop.fs.Path(path));
    }

    /** Stops one of the data nodes; the name node learns of it only when it misses its signs of life. */
    public void loseDataNode() {
        cluster.stopDataNode(0);
    }

    @Override
    public void close() {
        cluster.shutdown(true);
    }
}
