package id.lumbung.star;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model's SELECT as it stands in its file, for tests that run models without the pipeline around them. */
record ModelFile(String folder, String name, String select, boolean hasVersions, Set<String> reads) {
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern EACH = Pattern.compile("(?m)^-- each: (.*)$");
    private static final Pattern READ = Pattern.compile("(?i)\\b(?:from|join)\\s+([a-z_][a-z0-9_]*)");

    /** All models, and the union of the indicator models, by name. */
    static TreeMap<String, ModelFile> all(Path folder) {
        var models = new TreeMap<String, ModelFile>();
        for (var room : ModelFixture.files(folder, "")) {
            for (var file : ModelFixture.files(room, ".sql")) {
                for (var model : readEach(room.getFileName().toString(), file)) {
                    models.put(model.name, model);
                }
            }
        }
        var indicators = models.values().stream()
                .filter(model -> model.folder.equals("indikator"))
                .map(ModelFile::name)
                .collect(Collectors.toCollection(TreeSet::new));
        var union = indicators.stream()
                .map(name -> "select kode_desa, kode_indikator, pembilang, pembagi, penyebut from " + name)
                .collect(Collectors.joining("\nunion all\n"));
        if (!indicators.isEmpty()) {
            models.put(
                    "indikator_desa_semua", new ModelFile("staging", "indikator_desa_semua", union, false, indicators));
        }
        return models;
    }

    /** A file with a head line {@code -- each: a, b} makes a model for each word. */
    private static List<ModelFile> readEach(String folder, Path file) {
        var text = ModelFixture.text(file);
        var name = file.getFileName().toString().replace(".sql", "");
        var each = EACH.matcher(text);
        return each.find()
                ? Stream.of(each.group(1).split(", ", -1))
                        .map(word -> read(folder, name + "_" + word, text.replace("{each}", word)))
                        .toList()
                : List.of(read(folder, name, text));
    }

    private static ModelFile read(String folder, String name, String text) {
        var code = COMMENT.matcher(text).replaceAll("");
        var reads = READ.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
        return new ModelFile(folder, name, code.strip(), text.contains("-- history: scd2"), Set.copyOf(reads));
    }

    /** The SELECT that makes the table: dimensions with versions get their first one. */
    String table() {
        if (!hasVersions) {
            return select;
        }
        var dimension = name.substring("dim_".length());
        var id = dimension.equals("wilayah") ? "kode_desa" : dimension + "_id";
        return ("select id_rahasia('%1$s|' || %2$s) as %1$s_key, todays_rows.*, date '1900-01-01' as berlaku_dari,"
                        + " date '9999-12-31' as berlaku_sampai, true as terkini from (%3$s) as todays_rows")
                .formatted(dimension, id, select);
    }
}
