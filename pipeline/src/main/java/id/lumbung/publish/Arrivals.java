package id.lumbung.publish;

import java.sql.SQLException;
import java.util.List;

/** How the rows of a plan come into the transaction that publishes them. */
interface Arrivals {
    /** Fills the tables of a plan, which hold nothing. Returns the rows of each. */
    List<Long> fill(List<TablePlan> plans) throws SQLException;

    /** Name of a table, known to the statistics, that holds the rows brought for the plan's table at {@code place}. */
    String staged(TablePlan plan, int place) throws SQLException;
}
