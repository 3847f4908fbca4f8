package id.lumbung.publish;

import java.util.List;

/** What has to be written for PostgreSQL to show a version, worked out before any table is touched. */
public record PublicationPlan(List<TablePlan> tables) {
    public PublicationPlan {
        tables = List.copyOf(tables);
    }

    /** Schemas and names of the tables that may be written. */
    public List<String> written() {
        return tables.stream()
                .filter(table -> table.way() != TablePlan.Way.UNCHANGED)
                .map(table -> table.table().name())
                .toList();
    }
}
