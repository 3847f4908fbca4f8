package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.engine.Engine;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import id.lumbung.publish.PublishedColumn;
import id.lumbung.publish.PublishedTable;
import id.lumbung.publish.TableContent;
import id.lumbung.publish.TableSource;
import id.lumbung.star.Model;
import id.lumbung.star.Models;
import id.lumbung.star.StarVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The published tables of a version, readable by the engine as PostgreSQL wants them. */
final class VersionTables {
    private final Lake lake;
    private final Engine engine;
    private final StarVersion version;
    private final Map<String, PublishedTable> tables;

    /** {@code tables}: as PostgreSQL has them, by schema and name. */
    VersionTables(Lake lake, Engine engine, StarVersion version, Map<String, PublishedTable> tables) {
        this.lake = lake;
        this.engine = engine;
        this.version = version;
        this.tables = tables;
    }

    /**
     * Where each table's rows come from, and what they are to be compared with.
     *
     * @param shown the version PostgreSQL shows, where it is to be trusted
     * @param contents what that version's publication noted of its tables
     * @throws LumbungException where the version was built before a column that must not be empty
     */
    List<TableSource> sources(Models models, Optional<StarVersion> shown, Map<String, TableContent> contents) {
        var sources = new ArrayList<TableSource>();
        for (var model : models.published()) {
            var table = Objects.requireNonNull(tables.get(model.publishedName()), model::publishedName);
            var now = model.name() + "_versi";
            read(now, model, table);
            sources.add(new TableSource(
                    table.name(),
                    now,
                    shown.flatMap(older -> before(older, model, table, contents.get(table.name())))));
        }
        return sources;
    }

    /** A column that an older release did not know is empty in what it built, and so is a table. */
    private void read(String now, Model model, PublishedTable table) {
        var folder = version.folder(model);
        if (!lake.exists(folder)) {
            engine.define(now, select(table, List.of()) + " where false");
            return;
        }
        var stored = now + "_tersimpan";
        engine.readParquet(stored, List.of(lake.address(folder)));
        var known = engine.columns(stored);
        for (var column : table.columns()) {
            if (column.required() && !known.contains(column.name())) {
                throw new LumbungException(
                        Failure.USAGE, Message.of("publish.older.release", version.id(), table.name(), column.name()));
            }
        }
        engine.define(now, select(table, known) + " from " + stored);
    }

    private static String select(PublishedTable table, List<String> known) {
        return table.columns().stream()
                .map(column -> known.contains(column.name()) ? column.name() : none(column))
                .collect(Collectors.joining(", ", "select ", ""));
    }

    private static String none(PublishedColumn column) {
        var type = column.type().replace("numeric", "decimal").replaceAll("text|uuid", "varchar");
        return "cast(null as %s) as %s".formatted(type, column.name());
    }

    /** Empty where the shown version lacks a column that PostgreSQL has filled since by itself. */
    private Optional<TableSource.Before> before(
            StarVersion shown, Model model, PublishedTable table, @Nullable TableContent content) {
        var folder = shown.folder(model);
        if (!lake.exists(folder) || !lake.exists(version.folder(model))) {
            return Optional.empty();
        }
        var whole = model.name() + "_tampil";
        engine.readParquet(whole, List.of(lake.address(folder)));
        var wanted = table.columns().stream().map(PublishedColumn::name).toList();
        if (!engine.columns(whole).containsAll(wanted)
                || !engine.columns(model.name() + "_versi_tersimpan").containsAll(wanted)) {
            return Optional.empty();
        }
        var same = sameFiles(version.folder(model), folder);
        return Optional.of(new TableSource.Before(
                same.containsAll(files(version.folder(model))) && same.containsAll(files(folder)),
                new TableSource.Changing(
                        differing(model.name() + "_versi", version.folder(model), same),
                        differing(whole, folder, same)),
                whole,
                Optional.ofNullable(content)));
    }

    private List<String> files(String folder) {
        return lake.names(folder).stream()
                .filter(name -> name.endsWith(".parquet"))
                .toList();
    }

    /** Closed months are carried on byte by byte: their files need not be compared row by row. */
    private List<String> sameFiles(String folder, String other) {
        var others = new HashSet<>(files(other));
        return files(folder).stream()
                .filter(name -> others.contains(name) && lake.sameContent(folder + "/" + name, other + "/" + name))
                .toList();
    }

    private String differing(String view, String folder, List<String> same) {
        if (same.isEmpty()) {
            return view;
        }
        var rest = files(folder).stream().filter(name -> !same.contains(name)).toList();
        var differing = view + "_beda";
        if (rest.isEmpty()) {
            engine.define(differing, "select * from " + view + " where false");
        } else {
            engine.readParquet(
                    differing,
                    rest.stream().map(name -> lake.address(folder + "/" + name)).toList());
        }
        return differing;
    }
}
