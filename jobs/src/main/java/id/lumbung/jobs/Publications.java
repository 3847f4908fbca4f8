package id.lumbung.jobs;

import id.lumbung.lake.Lake;
import id.lumbung.publish.Publication;
import id.lumbung.publish.TableContent;
import id.lumbung.report.Json;
import id.lumbung.star.StarVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of publications, {@code ops.terbitan}: a row in it is what makes a version the one shown. */
public final class Publications {
    private static final String LAST = "order by nomor desc limit 1";

    private Publications() {}

    /** The version that readers see. */
    public static Optional<StarVersion> findShown(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select versi_lake from ops.terbitan " + LAST)) {
            return rows.next() ? Optional.of(new StarVersion(rows.getString(1))) : Optional.empty();
        }
    }

    /** The versions in the lake that were ever shown, the newest first; also those that the lake does not mark so yet. */
    public static List<StarVersion> inLake(Connection connection, Lake lake) throws SQLException {
        var versions = new TreeSet<>(Comparator.comparing(StarVersion::id).reversed());
        versions.addAll(StarVersion.published(lake));
        for (var publication : all(connection)) {
            if (lake.exists(publication.version().folder())) {
                versions.add(publication.version());
            }
        }
        return List.copyOf(versions);
    }

    /** The run dates whose figures are shown: none after that of the version shown, and none that was gone back behind. */
    static SortedSet<LocalDate> datesShown(Connection connection) throws SQLException {
        var publications = all(connection);
        var dates = new TreeSet<LocalDate>();
        if (!publications.isEmpty()) {
            Lineage.of(publications).counting().forEach(version -> dates.add(version.date()));
            return dates.headSet(
                    publications.get(publications.size() - 1).version().date().plusDays(1));
        }
        return dates;
    }

    /** Whether there is a list: a database that no run has ever met has none. */
    static boolean exist(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('ops.terbitan') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Every publication, in the order in which they were shown. */
    static List<PublicationRow> all(Connection connection) throws SQLException {
        var publications = new ArrayList<PublicationRow>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select
                            versi,
                            versi_lake,
                            versi_induk,
                            sebab,
                            diterbitkan_pada,
                            (select coalesce(sum(jumlah.value::bigint), 0) from jsonb_each_text(jumlah_baris) as jumlah)
                        from ops.terbitan
                        order by nomor
                        """)) {
            while (rows.next()) {
                publications.add(new PublicationRow(
                        rows.getString(1),
                        new StarVersion(rows.getString(2)),
                        Optional.ofNullable(rows.getString(3)).map(StarVersion::new),
                        PublicationReason.valueOf(rows.getString(4)),
                        rows.getObject(5, OffsetDateTime.class),
                        rows.getLong(6)));
            }
        }
        return publications;
    }

    /** What the version shown holds, by schema and name of the table; empty where an older release published it. */
    static Map<String, TableContent> contents(Connection connection) throws SQLException {
        var contents = new HashMap<String, TableContent>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select sidik.key, (jumlah_baris ->> sidik.key)::bigint, sidik.value
                        from (select * from ops.terbitan %s) as terakhir
                        cross join jsonb_each_text(terakhir.sidik) as sidik
                        """.formatted(LAST))) {
            while (rows.next()) {
                contents.put(rows.getString(1), TableContent.of(rows.getLong(2), rows.getString(3)));
            }
        }
        return contents;
    }

    /** Notes the publication, inside its own transaction: from its commit on the version is the one shown. */
    static void record(Connection connection, StarVersion version, PublicationNote note, Publication publication)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into ops.terbitan (
                    versi, tanggal, periode, diterbitkan_pada, versi_induk, versi_lake, jumlah_baris, peringatan,
                    sebab, sidik, perubahan
                )
                values (?, ?, ?, clock_timestamp(), ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?::jsonb)
                """)) {
            insert.setString(1, name(connection, version));
            insert.setObject(2, version.date());
            insert.setObject(3, version.date().withDayOfMonth(1));
            insert.setString(4, note.parent().map(StarVersion::id).orElse(null));
            insert.setString(5, version.id());
            insert.setString(
                    6, json(publication.tables(), table -> table.content().rows()));
            insert.setInt(7, note.warnings());
            insert.setString(8, note.reason().name());
            insert.setString(
                    9, json(publication.tables(), table -> table.content().text()));
            insert.setString(
                    10,
                    json(
                            publication.tables().stream()
                                    .filter(Publication.Table::isChanged)
                                    .toList(),
                            table -> Map.of("ditulis", table.written(), "dihapus", table.removed())));
            insert.executeUpdate();
        }
    }

    /** Notes a version that is published, and passed over in the same transaction by one that builds upon it. */
    static void recordUnseen(Connection connection, NightlyRun run) throws SQLException {
        var version = run.version();
        try (var insert = connection.prepareStatement("""
                insert into ops.terbitan (
                    versi, tanggal, periode, diterbitkan_pada, versi_induk, versi_lake, jumlah_baris, peringatan, sebab
                )
                values (?, ?, ?, clock_timestamp(), ?, ?, ?::jsonb, ?, ?)
                """)) {
            insert.setString(1, name(connection, version));
            insert.setObject(2, version.date());
            insert.setObject(3, version.date().withDayOfMonth(1));
            insert.setString(4, run.parent().map(StarVersion::id).orElse(null));
            insert.setString(5, version.id());
            insert.setString(6, Json.write(run.rowCounts()));
            insert.setInt(7, run.warnings().size());
            insert.setString(8, PublicationReason.SUSULAN.name());
            insert.executeUpdate();
        }
    }

    /** A version shown again gets a number behind its name. */
    private static String name(Connection connection, StarVersion version) throws SQLException {
        try (var count = connection.prepareStatement("select count(*) from ops.terbitan where versi_lake = ?")) {
            count.setString(1, version.id());
            try (var row = count.executeQuery()) {
                row.next();
                var times = row.getLong(1);
                return times == 0 ? version.id() : version.id() + "." + (times + 1);
            }
        }
    }

    private static String json(List<Publication.Table> tables, Function<Publication.Table, Object> value) {
        return Json.write(tables.stream().collect(Collectors.toMap(Publication.Table::name, value)));
    }
}
