package id.lumbung.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import id.lumbung.engine.EngineException;
import id.lumbung.jobs.Migrations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What bearers of parts leave behind, however often and in whatever order they come. */
class StagingSinkIT {
    private static final String TABLE = "penampungan.tabel_0";

    private Connection owner;
    private StagingSink sink;

    @BeforeEach
    void makesAnEmptyTable() throws SQLException {
        TestPostgres.dropWarehouse();
        Migrations.apply(database());
        owner = TestPostgres.access().connectAs(Role.PEMILIK);
        new CopyIn(owner).execute("create unlogged table " + TABLE + " (nama text, umur integer)");
        sink = new StagingSink(database(), TABLE, "nama, umur");
    }

    @AfterEach
    void closes() throws SQLException {
        owner.close();
    }

    private static PGSimpleDataSource database() {
        return TestPostgres.access().dataSource(Role.PEMILIK);
    }

    private List<String> lines(String select) throws SQLException {
        return TestPostgres.lines(owner, select);
    }

    private List<String> staged() throws SQLException {
        return lines(
                "select coalesce(nama, 'kosong') || ' ' || coalesce(umur::text, '') from " + TABLE + " order by 1");
    }

    private List<String> tables() throws SQLException {
        return lines("select relname from pg_class where relnamespace = 'penampungan'::regnamespace order by 1");
    }

    @Test
    void putsPartBesidePart() throws SQLException {
        assertThat(sink.take(0, List.of("Ani,4", "\"Budi, \"\"B\"\"\ndua\",\\N").iterator()))
                .isEqualTo(2);
        assertThat(sink.take(1, List.of("\\N,7").iterator())).isEqualTo(1);
        assertThat(sink.take(2, List.<String>of().iterator())).isZero();

        assertThat(staged()).containsExactly("Ani 4", "Budi, \"B\"\ndua ", "kosong 7");
    }

    @Test
    void holdsAPartOnceThatComesTwice() throws SQLException {
        sink.take(0, List.of("Ani,4", "Budi,5").iterator());
        sink.take(0, List.of("Ani,4", "Budi,5").iterator());

        assertThat(staged()).containsExactly("Ani 4", "Budi 5");
    }

    @Test
    void endsABearerWhoseTurnAnotherTook() throws SQLException {
        var rows = new Meanwhile(
                List.of("Ani,4", "Budi,5").iterator(),
                1,
                line -> sink.take(0, List.of("Ani,4", "Budi,5").iterator()));

        assertThatThrownBy(() -> sink.take(0, rows)).isInstanceOf(EngineException.class);
        assertThat(staged()).containsExactly("Ani 4", "Budi 5");
    }

    @Test
    void leavesNothingOfAPartThatBreaksOff() throws SQLException {
        sink.take(0, List.of("Ani,4").iterator());
        var rows = new Meanwhile(List.of("Budi,5", "Cici,6").iterator(), 1, line -> {
            throw new IllegalStateException("lost");
        });

        assertThatThrownBy(() -> sink.take(1, rows)).isInstanceOf(IllegalStateException.class);
        assertThat(staged()).containsExactly("Ani 4");
        assertThat(tables()).containsExactly("tabel_0", "tabel_0_0");
    }

    @Test
    void tellsNoCellOfARowThatPostgresqlRefuses() {
        assertThatThrownBy(() -> sink.take(0, List.of("Ani,3201014509900001").iterator()))
                .isInstanceOf(EngineException.class)
                .hasMessage("engine, penampungan.tabel_0_0: SQLSTATE 22003")
                .hasNoCause();
    }

    @Test
    void clearsEverythingAwayAndLetsNobodyComeLate() throws SQLException {
        sink.take(0, List.of("Ani,4").iterator());
        var rows = new Meanwhile(List.of("Budi,5", "Cici,6").iterator(), 1, line -> clear());

        assertThatThrownBy(() -> sink.take(1, rows)).isInstanceOf(EngineException.class);
        assertThatThrownBy(() -> sink.take(2, List.of("Budi,5").iterator()))
                .hasMessage("engine, penampungan.tabel_0_2: SQLSTATE 42P01");
        assertThat(tables()).isEmpty();
    }

    private void clear() {
        try {
            Staging.clear(owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void takesItsPasswordAlongAndTellsItNobody() throws IOException, ClassNotFoundException {
        var password = Objects.requireNonNull(database().getPassword());
        var bytes = new ByteArrayOutputStream();
        try (var output = new ObjectOutputStream(bytes)) {
            output.writeObject(sink);
        }
        try (var input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((StagingSink) input.readObject())
                            .take(0, List.of("Ani,4").iterator()))
                    .isEqualTo(1);
        }

        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).contains(password);
        assertThat(sink.toString() + sink.database()).doesNotContain(password);
        assertThatThrownBy(() -> new StagingSink(wrong(password + "x"), TABLE, "nama, umur")
                        .take(0, List.of("Ani,4").iterator()))
                .hasMessage("engine, penampungan.tabel_0_0: SQLSTATE 28P01")
                .hasNoCause();
    }

    private static PGSimpleDataSource wrong(String password) {
        var database = database();
        database.setPassword(password);
        return database;
    }

    /** Rows between two of which something else happens. */
    private static final class Meanwhile implements Iterator<String> {
        private final Iterator<String> rows;
        private final Consumer<String> other;
        private int left;

        Meanwhile(Iterator<String> rows, int before, Consumer<String> other) {
            this.rows = rows;
            this.left = before;
            this.other = other;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public String next() {
            var row = rows.next();
            if (left-- == 0) {
                other.accept(row);
            }
            return row;
        }
    }
}
