package id.lumbung.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import id.lumbung.engine.Engine;
import id.lumbung.engine.EngineException;
import id.lumbung.engine.PartSink;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.spark.LocalSpark;
import id.lumbung.engine.spark.SparkEngines;
import id.lumbung.jobs.Migrations;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** One small table, written by tasks that may be repeated and may fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StagedBySparkIT {
    private static final String TABLE = "gudang.dim_jabatan";
    private static final String NIK = "3201014509900001";
    private static final String HELD =
            "select jabatan || ' | ' || kelompok || ' | ' || urutan from gudang.dim_jabatan order by 1";

    private SparkEngines spark;
    private Engine engine;
    private Connection owner;
    private Publisher publisher;

    @BeforeAll
    void starts(@TempDir Path folder) throws SQLException {
        TestPostgres.dropWarehouse();
        Migrations.apply(database());
        owner = TestPostgres.access().connectAs(Role.PEMILIK);
        spark = LocalSpark.start(
                folder,
                "local[2,3]",
                Map.of("spark.sql.shuffle.partitions", "3", "spark.lumbung.publish.connections", "2"));
        engine = spark.open(SecretIds.unused());
        publisher = new Publisher(engine, folder, database());
    }

    @BeforeEach
    void fillsTheTable() throws SQLException {
        engine.keep("lama", rows("('A', 'x', 1), ('B', 'y', 2), ('C', 'kata, \"dua\"', 3)"));
        new CopyIn(owner).execute("truncate gudang.dim_jabatan cascade");
        write(new TableSource(TABLE, "lama", Optional.empty()), publisher::fill);
    }

    @AfterAll
    void stops() throws SQLException {
        owner.close();
        engine.close();
        spark.close();
    }

    private static PGSimpleDataSource database() {
        return TestPostgres.access().dataSource(Role.PEMILIK);
    }

    private static String rows(String values) {
        return "select * from (values %s) as isi(jabatan, kelompok, urutan)".formatted(values);
    }

    private Publication write(TableSource source, Writing writing) throws SQLException {
        var plan = publisher.plan(owner, List.of(source));
        publisher.bring(plan);
        owner.setAutoCommit(false);
        try {
            var publication = writing.write(owner, plan);
            owner.commit();
            return publication;
        } finally {
            owner.setAutoCommit(true);
            publisher.forget(plan);
        }
    }

    private interface Writing {
        Publication write(Connection connection, PublicationPlan plan) throws SQLException;
    }

    private List<String> lines(String select) throws SQLException {
        return TestPostgres.lines(owner, select);
    }

    private List<String> staged() throws SQLException {
        return lines("select relname from pg_class where relnamespace = 'penampungan'::regnamespace order by 1");
    }

    private List<String> roundTrip(TableSource source) throws SQLException {
        write(source, publisher::change);
        return lines(HELD);
    }

    @Test
    void fillsAnEmptyTable() throws SQLException {
        assertThat(lines(HELD)).containsExactly("A | x | 1", "B | y | 2", "C | kata, \"dua\" | 3");
        assertThat(staged()).isEmpty();
    }

    @Test
    void insertsUpdatesAndDeletesWhatDiffers() throws SQLException {
        engine.keep("baru", rows("('A', 'x', 1), ('B', '\\N', 2), ('D', '', 4)"));
        var before = new TableSource.Before(false, new TableSource.Changing("baru", "lama"), "lama", Optional.empty());
        var publication = write(new TableSource(TABLE, "baru", Optional.of(before)), publisher::change);

        assertThat(lines(HELD)).containsExactly("A | x | 1", "B | \\N | 2", "D |  | 4");
        assertThat(publication.tables().get(0).written()).isEqualTo(2);
        assertThat(publication.tables().get(0).removed()).isEqualTo(1);
        assertThat(staged()).isEmpty();
    }

    @Test
    void bringsATableInStepThatHoldsOtherRows() throws SQLException {
        engine.keep("baru", rows("('A', 'x', 1), ('E', 'z', 5)"));

        assertThat(roundTrip(new TableSource(TABLE, "baru", Optional.empty())))
                .containsExactly("A | x | 1", "E | z | 5");
        engine.keep("baru", rows("('A', 'x', 1)") + " where false");
        assertThat(roundTrip(new TableSource(TABLE, "baru", Optional.empty()))).isEmpty();
    }

    @Test
    void holdsEachRowOnceWhereATaskIsRepeated() throws SQLException {
        new CopyIn(owner).execute("create unlogged table penampungan.tabel_9 (nomor bigint)");
        var sink = new LostOnce(new StagingSink(database(), "penampungan.tabel_9", "nomor"));

        var rows = engine.parted().orElseThrow().deliver("select id as nomor from range(0, 5000, 1, 7)", sink);

        assertThat(rows).isEqualTo(5000);
        assertThat(lines("select count(*) || ' ' || count(distinct nomor) from penampungan.tabel_9"))
                .containsExactly("5000 5000");
        assertThat(staged()).containsExactly("tabel_9", "tabel_9_0", "tabel_9_1");
        Publisher.clearLeftovers(owner);
        assertThat(staged()).isEmpty();
    }

    /** A task whose machine is lost when its part is in PostgreSQL already. */
    private record LostOnce(PartSink sink) implements PartSink {
        @Override
        public long take(int part, Iterator<String> lines) {
            var rows = sink.take(part, lines);
            if (TaskContext.get().attemptNumber() == 0) {
                throw new IllegalStateException("lost");
            }
            return rows;
        }
    }

    @Test
    void leavesReadersWhatTheyHadWherePostgresqlRefusesARow() throws SQLException {
        engine.keep("rusak", rows("('A', 'x', 1), ('B', 'Siti', %s)".formatted(NIK)));
        var plan = publisher.plan(owner, List.of(new TableSource(TABLE, "rusak", Optional.empty())));

        var broken = Objects.requireNonNull(catchThrowable(() -> publisher.bring(plan)));

        assertThat(broken).isInstanceOf(EngineException.class).hasMessageContaining("SQLSTATE 22003");
        var told = new StringWriter();
        broken.printStackTrace(new PrintWriter(told));
        assertThat(told.toString())
                .doesNotContain(NIK, "Siti", Objects.requireNonNull(database().getPassword()));
        assertThat(lines(HELD)).containsExactly("A | x | 1", "B | y | 2", "C | kata, \"dua\" | 3");
        assertThat(staged()).contains("tabel_0");
        Publisher.clearLeftovers(owner);
        assertThat(staged()).isEmpty();
    }

    @Test
    void refusesToPublishAStagingThatLostRows() throws SQLException {
        engine.keep("baru", rows("('A', 'x', 1), ('E', 'z', 5)"));
        var plan = publisher.plan(owner, List.of(new TableSource(TABLE, "baru", Optional.empty())));
        publisher.bring(plan);
        new CopyIn(owner).execute("truncate penampungan.tabel_0");

        owner.setAutoCommit(false);
        assertThatThrownBy(() -> publisher.change(owner, plan))
                .hasMessage("gudang.dim_jabatan: expected 2 rows, found 0");
        owner.rollback();
        owner.setAutoCommit(true);
        assertThat(lines(HELD)).hasSize(3);
        publisher.forget(plan);
    }
}
