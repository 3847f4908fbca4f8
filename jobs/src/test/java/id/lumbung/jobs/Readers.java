package id.lumbung.jobs;

import id.lumbung.database.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Analysts who query two tables that must agree, without pause: in one statement, and in two of one transaction. */
final class Readers implements AutoCloseable {
    private static final String ONE =
            "select coalesce(sum(nilai), 0)::text from mart.indikator where tingkat = 'KABUPATEN'";
    private static final String OTHER =
            "select coalesce(sum(nilai), 0)::text from gudang.fact_indikator where tingkat = 'KABUPATEN'";
    private static final String BOTH = "select (" + ONE + "), (" + OTHER + ")";

    private final Warehouse warehouse;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong readings = new AtomicLong();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final Queue<String> mixtures = new ConcurrentLinkedQueue<>();
    private final Set<String> states = ConcurrentHashMap.newKeySet();
    private final CountDownLatch begun;

    private Readers(Warehouse warehouse, int number) {
        this.warehouse = warehouse;
        this.begun = new CountDownLatch(number);
    }

    /** Returns once each of them has read. */
    static Readers start(Warehouse warehouse, int number) {
        var readers = new Readers(warehouse, number);
        for (int place = 0; place < number; place++) {
            var thread = new Thread(readers::read, "reader-" + place);
            readers.threads.add(thread);
            thread.start();
        }
        await(readers.begun);
        return readers;
    }

    private void read() {
        try (var connection = warehouse.connectAs(Role.ANALIS);
                var statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            while (!ended.get()) {
                connection.setAutoCommit(true);
                var together = row(statement, BOTH);
                compare(together.get(0), together.get(1));
                connection.setAutoCommit(false);
                compare(row(statement, ONE).get(0), row(statement, OTHER).get(0));
                connection.commit();
                begun.countDown();
            }
        } catch (SQLException e) {
            broken.add(String.valueOf(e.getSQLState()));
            begun.countDown();
        }
    }

    private List<String> row(Statement statement, String select) throws SQLException {
        var start = System.nanoTime();
        try (var rows = statement.executeQuery(select)) {
            rows.next();
            var cells = new ArrayList<String>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                cells.add(rows.getString(column));
            }
            longest.accumulateAndGet(System.nanoTime() - start, Math::max);
            readings.incrementAndGet();
            return cells;
        }
    }

    private void compare(String one, String other) {
        states.add(one);
        if (!one.equals(other)) {
            mixtures.add(one + " and " + other);
        }
    }

    void stop() {
        ended.set(true);
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** States in which a statement broke. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    /** Pairs that did not agree. */
    List<String> mixtures() {
        return List.copyOf(mixtures);
    }

    /** What was seen of the figures, one for each publication whose figures differ. */
    Set<String> states() {
        return Set.copyOf(states);
    }

    long readings() {
        return readings.get();
    }

    Duration longestWait() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        stop();
    }
}
