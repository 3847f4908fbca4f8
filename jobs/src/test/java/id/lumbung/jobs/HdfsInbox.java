package id.lumbung.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** A real HDFS of one name node and one data node, and the bytes it was asked for. */
final class HdfsInbox implements AutoCloseable {
    private final MiniDFSCluster cluster;

    HdfsInbox(java.nio.file.Path scratch) throws IOException {
        var settings = new Configuration();
        settings.set("dfs.namenode.http-address", "127.0.0.1:0");
        cluster = new MiniDFSCluster.Builder(settings, scratch.toFile())
                .numDataNodes(1)
                .build();
        cluster.waitClusterUp();
    }

    String address() {
        return "hdfs://127.0.0.1:" + cluster.getNameNodePort() + "/inbox";
    }

    void upload(java.nio.file.Path inbox) throws IOException {
        files().copyFromLocalFile(new Path(inbox.toUri()), new Path("/inbox"));
    }

    /** Takes everything out of the inbox. */
    void empty() throws IOException {
        files().delete(new Path("/inbox"), true);
        files().mkdirs(new Path("/inbox"));
    }

    /** Blocks its data node has sent so far. */
    long blocksRead() throws JMException {
        var beans = ManagementFactory.getPlatformMBeanServer();
        var activity = beans.queryNames(new ObjectName("Hadoop:service=DataNode,name=DataNodeActivity*"), null);
        if (activity.isEmpty()) {
            throw new IllegalStateException("the data node counts nothing");
        }
        var blocks = 0L;
        for (var name : activity) {
            blocks += ((Number) beans.getAttribute(name, "BlocksRead")).longValue();
        }
        return blocks;
    }

    private FileSystem files() throws IOException {
        return cluster.getFileSystem();
    }

    @Override
    public void close() {
        cluster.shutdown(true);
    }
}
