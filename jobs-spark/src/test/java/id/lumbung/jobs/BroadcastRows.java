package id.lumbung.jobs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.catalyst.trees.TreeNode;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.exchange.BroadcastExchangeExec;
import org.apache.spark.sql.util.QueryExecutionListener;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Counts the rows that pass through the driver since a plan sends them whole to all executors; Spark makes one where
 * {@code spark.sql.queryExecutionListeners} names it. Of plans that do not adapt themselves.
 */
public final class BroadcastRows implements QueryExecutionListener {
    private static final List<Long> ROWS = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void onSuccess(String action, QueryExecution execution, long nanoseconds) {
        count(execution.executedPlan());
    }

    @Override
    public void onFailure(String action, QueryExecution execution, Exception failure) {}

    private static void count(TreeNode<?> node) {
        if (node instanceof BroadcastExchangeExec sent) {
            ROWS.add(sent.metrics().apply("numOutputRows").value());
        }
        CollectionConverters.asJava(node.children()).forEach(child -> count((TreeNode<?>) child));
        CollectionConverters.asJava(node.innerChildren()).forEach(child -> count((TreeNode<?>) child));
    }

    static void forget() {
        ROWS.clear();
    }

    /** Of each table that was sent since. */
    static List<Long> rows() {
        return List.copyOf(ROWS);
    }
}
