package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Secret;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.language.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a night fetches from its engine, or gives it, is as much for many persons as for few: the process that drives a night
 * must not grow with the nation. The statements are the same on every engine.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonsStayWithTheEngineIT {
    private static final int FEW = 500;
    private static final int MANY = 4 * FEW;

    private final Map<String, Integer> ofFew = new ConcurrentHashMap<>();
    private final Map<String, Integer> ofMany = new ConcurrentHashMap<>();

    @BeforeAll
    void refreshesTwoNightsOfEach(@TempDir Path folder) throws IOException, SQLException {
        refresh(folder.resolve("sedikit"), FEW, ofFew);
        refresh(folder.resolve("banyak"), MANY, ofMany);
    }

    private static void refresh(Path folder, int people, Map<String, Integer> most) throws IOException, SQLException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.usual(people, 12, Warehouse.DATE))
                .writeFeeds(inbox);
        new ChangedRecords(inbox).deliver(Warehouse.DATE.plusDays(1));
        var warehouse = Warehouse.empty(folder.resolve("rumah"));
        var workplace = new Workplace(warehouse.home().lake().toUri(), WatchedEngine.over(DuckDbEngine::open, most));
        var request = new RefreshRequest(
                TestInboxes.at(inbox),
                Warehouse.DATE,
                warehouse.home(),
                warehouse.database(),
                Secret.require(warehouse.home(), Map.of(Secret.VARIABLE, Warehouse.SECRET), warning -> {}),
                Messages.INDONESIAN,
                Set.of(),
                workplace);
        new NightlyRefresh().refresh(request, Warehouse.NOBODY);
        new NightlyRefresh().refresh(request.at(Warehouse.DATE.plusDays(1)), Warehouse.NOBODY);
    }

    @Test
    void movesNoMoreRowsWhereThereAreMorePersons() {
        var grown = new TreeMap<String, String>();
        ofMany.forEach((statement, rows) -> {
            var before = ofFew.getOrDefault(statement, 0);
            System.err.println(before + "\t" + rows + "\t" + statement.replaceAll("\\s+", " "));
            if (rows > before + before / 2) {
                grown.put(statement, before + " rows, " + rows + " of four times the persons");
            }
        });

        assertThat(grown).isEmpty();
    }
}
