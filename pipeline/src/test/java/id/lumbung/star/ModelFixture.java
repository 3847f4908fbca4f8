package id.lumbung.star;

import id.lumbung.engine.duckdb.DuckDbFunctions;
import id.lumbung.link.LinkFunctions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A run date, deliveries in their clean form, and the models run over them in an in-memory DuckDB. */
final class ModelFixture implements AutoCloseable {
    static final Path WAREHOUSE = Path.of("..", "warehouse-schema", "src", "main", "resources", "lumbung");
    private static final Path RESOURCES = Path.of("src", "test", "resources", "star");

    private final Connection connection;
    private final LocalDate date;
    private final TreeMap<String, List<FeedColumn>> feeds = new TreeMap<>();
    private final Set<String> begun = new HashSet<>();
    private final List<ModelFile> built = new ArrayList<>();
    private final Map<String, ModelFile> models = models();

    private ModelFixture(Connection connection, LocalDate date) {
        this.connection = connection;
        this.date = date;
    }

    /** An empty warehouse on the eve of the run of {@code date}. */
    static ModelFixture on(String date) throws SQLException {
        var fixture = new ModelFixture(DriverManager.getConnection("jdbc:duckdb:"), LocalDate.parse(date));
        fixture.registerFunctions();
        fixture.execute("create table jalan as select date '%1$s' as tanggal, ".formatted(date)
                + "cast(date_trunc('month', date '%1$s') as date) as periode, last_day(date '%1$s') as akhir_bulan"
                        .formatted(date));
        fixture.execute("create table registri_sebelumnya"
                + " (feed varchar, kunci_rekaman varchar, id varchar, tanggal_pertama date, nama varchar,"
                + " tanggal_lahir date, nik varchar)");
        fixture.execute("create table riwayat_tautan_sebelumnya (tanggal date, feed varchar, kunci_rekaman varchar,"
                + " id_lama varchar, id_baru varchar, peristiwa varchar)");
        fixture.execute("create table alias_sebelumnya (id_lama varchar, penduduk_id varchar, tanggal date)");
        fixture.execute("create table tinjauan_sebelumnya (id_tinjauan varchar, kode_desa varchar, feed varchar,"
                + " kunci_rekaman varchar, feed_calon varchar, kunci_calon varchar, alasan varchar,"
                + " bobot decimal(38, 12), peluang decimal(38, 12), rincian varchar)");
        fixture.execute("create table buku_besar_sebelumnya (feed varchar, tanggal_kiriman date, dimuat bigint)");
        fixture.execute("create table kiriman_buku_besar (feed varchar, tanggal_kiriman date, berkas varchar,"
                + " dibaca bigint, dimuat bigint, ditolak bigint, dilewati bigint, kepala varchar, pemisah varchar)");
        fixture.execute("create table kiriman_penolakan (feed varchar, tanggal_kiriman date, berkas varchar,"
                + " baris bigint, kode varchar, isi varchar)");
        fixture.execute("create table kiriman_masalah (feed varchar, tanggal_kiriman date, berkas varchar,"
                + " baris bigint, kolom varchar, kode varchar)");
        fixture.loadReferences();
        fixture.defineFeeds();
        return fixture;
    }

    /** The models, and beside them SELECTs that stand in for what the link room decides. */
    private static Map<String, ModelFile> models() {
        var models = ModelFile.all(WAREHOUSE.resolve("models"));
        models.putAll(ModelFile.all(RESOURCES.resolve("pengganti")));
        return models;
    }

    private void registerFunctions() {
        var functions = new DuckDbFunctions(connection);
        functions.function("id_rahasia", ModelFixture::secretId);
        LinkFunctions.register(functions);
    }

    /** Stands in for the keyed HMAC: tests need ids that differ, not ids that are secret. */
    static String secretId(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void loadReferences() throws SQLException {
        for (var file : files(WAREHOUSE.resolve("reference"), ".csv")) {
            loadReference(file);
        }
    }

    private void loadReference(Path file) throws SQLException {
        var table = "ref_" + file.getFileName().toString().replace(".csv", "");
        var columns = new ArrayList<String>();
        for (var cell : text(file).lines().findFirst().orElseThrow().split(",(?![^(]*\\))", -1)) {
            var parts = cell.replace("\"", "").strip().split(":");
            columns.add("cast(\"%s\" as %s) as %s".formatted(String.join(":", parts), parts[1], parts[0]));
        }
        execute(
                "create table %s as select %s from read_csv('%s', all_varchar = true, header = true, delim = ',', quote = '\"')"
                        .formatted(table, String.join(", ", columns), file));
    }

    private void defineFeeds() throws SQLException {
        text(RESOURCES.resolve("kolom_feed.csv")).lines().skip(1).forEach(line -> {
            var cells = line.split(",", -1);
            feeds.computeIfAbsent(cells[0], feed -> new ArrayList<>())
                    .add(new FeedColumn(cells[0], cells[1], cells[2], Boolean.parseBoolean(cells[3])));
        });
        execute("create table clean_wilayah (kode_kemendagri varchar, kode_bps varchar)");
        for (var feed : feeds.keySet()) {
            define(feed);
        }
    }

    private void define(String feed) throws SQLException {
        var columns = columns(feed).stream()
                .map(column -> "cast(null as varchar) as " + column.name())
                .collect(Collectors.joining(", "));
        execute(
                "create or replace table raw as select %s, date '2000-01-01' as tanggal_kiriman, '' as berkas, 0 as baris"
                        .formatted(columns));
        execute("create or replace table clean_%s as select * from (%s) where false".formatted(feed, clean(feed)));
    }

    private List<FeedColumn> columns(String feed) {
        return feeds.getOrDefault(feed, List.of());
    }

    private String clean(String feed) {
        var expressions =
                columns(feed).stream().map(FeedColumn::cleanExpression).collect(Collectors.joining(", "));
        var key = columns(feed).stream()
                .filter(FeedColumn::isKey)
                .map(FeedColumn::keyExpression)
                .collect(Collectors.joining(" || '|' || "));
        return "select %s, %s as kunci_rekaman, tanggal_kiriman, berkas, cast(baris as bigint) as baris from raw"
                .formatted(expressions, key);
    }

    /** Delivers lines of a CSV text, the first naming the columns; the others stay empty. */
    void deliver(String feed, String deliveryDate, String csv) {
        try {
            var file = Files.createTempFile("kiriman", ".csv");
            Files.writeString(file, csv);
            load(feed, deliveryDate, file.getFileName().toString(), file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(feed, e);
        }
    }

    /** Delivers what an inbox holds by the run date: of a snapshot feed the newest delivery. */
    void deliverInbox(Path inbox) throws SQLException {
        for (var feed : orderedFeeds()) {
            if (!Files.isDirectory(inbox.resolve(feed))) {
                continue;
            }
            var deliveries = files(inbox.resolve(feed), "").stream()
                    .filter(delivery ->
                            !LocalDate.parse(delivery.getFileName().toString()).isAfter(date))
                    .toList();
            var appends = Set.of("bpjstk_iuran", "bansos", "keputusan_tautan").contains(feed);
            for (var delivery : appends ? deliveries : deliveries.subList(deliveries.size() - 1, deliveries.size())) {
                for (var file : files(delivery, ".csv")) {
                    load(
                            feed,
                            delivery.getFileName().toString(),
                            file.getFileName().toString(),
                            file);
                }
            }
        }
    }

    private List<String> orderedFeeds() {
        var ordered = new ArrayList<>(List.of("wilayah"));
        feeds.keySet().stream().filter(feed -> !feed.equals("wilayah")).forEach(ordered::add);
        return ordered;
    }

    private void load(String feed, String deliveryDate, String name, Path file) throws SQLException {
        execute(("create or replace table delivered as select *, row_number() over () + 1 as baris"
                        + " from read_csv('%s', all_varchar = true, header = true, delim = ',', quote = '\"')")
                .formatted(file));
        var delivered = rows("select column_name from (describe delivered)").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        var columns = columns(feed).stream()
                .map(FeedColumn::name)
                .map(column -> (delivered.contains(column) ? column : "cast(null as varchar)") + " as " + column)
                .collect(Collectors.joining(", "));
        execute(
                "create or replace table raw as select %s, date '%s' as tanggal_kiriman, '%s' as berkas, baris from delivered"
                        .formatted(columns, deliveryDate, name));
        execute("insert into clean_%s %s".formatted(feed, clean(feed)));
    }

    /** Runs every model. */
    ModelFixture run() throws SQLException {
        for (var model : models.keySet()) {
            build(model);
        }
        return this;
    }

    /** Runs one model and those it reads. */
    ModelFixture run(String model) throws SQLException {
        build(model);
        return this;
    }

    private void build(String name) throws SQLException {
        var model = models.get(name);
        if (model == null || !begun.add(name)) {
            return;
        }
        for (var read : model.reads()) {
            build(read);
        }
        execute("create table %s as %s".formatted(name, model.table()));
        built.add(model);
    }

    /** The models in the order in which they have run. */
    List<ModelFile> inOrder() {
        return List.copyOf(built);
    }

    /** The rows of a query, as text. */
    List<List<String>> rows(String select) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(select)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The rows of a query, values as JDBC gives them. */
    List<List<Object>> values(String select) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(select)) {
            var rows = new ArrayList<List<Object>>();
            while (result.next()) {
                var row = new ArrayList<Object>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The tables that are there by now. */
    List<String> tables() throws SQLException {
        return rows("select table_name from duckdb_tables() order by 1").stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** The column names of a table, in order. */
    List<String> columnNames(String table) throws SQLException {
        return rows("select column_name from (describe %s)".formatted(table)).stream()
                .map(row -> row.get(0))
                .toList();
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\n" + sql, e);
        }
    }

    static List<Path> files(Path folder, String ending) {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
