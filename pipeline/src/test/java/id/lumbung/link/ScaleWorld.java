package id.lumbung.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Made-up people by the million: their Regsosek, JKN and BPJS TK records as {@code rekaman_orang}, with damaged NIKs,
 * misspelt names, altered birth dates and moved people, and whom each record is about.
 *
 * <p>The same number of persons and seed give the same rows.
 */
record ScaleWorld(Path records, Path truth) {
    private static final List<String> FILES = List.of("1_alat", "2_nama", "3_orang", "4_rekaman");
    private static final int PERSONS_IN_A_VILLAGE = 833;
    private static final int FEWEST_VILLAGES = 12;

    /** Makes so many persons of Regsosek, and 0.6 cards and 0.15 memberships for each, in an empty folder. */
    static ScaleWorld generate(Path folder, int persons, int seed) throws IOException, SQLException {
        return generate(folder, persons, seed, 1);
    }

    /**
     * The same with cleaner or dirtier cards.
     *
     * @param dirt how often something goes wrong, 1 as usual, 0.5 half as often
     */
    static ScaleWorld generate(Path folder, int persons, int seed, double dirt) throws IOException, SQLException {
        var world = new ScaleWorld(folder.resolve("rekaman_orang.parquet"), folder.resolve("kebenaran.parquet"));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            for (var file : FILES) {
                for (var sql : sql(file, persons, seed, dirt).split(";\n", 0)) {
                    statement.execute(sql);
                }
            }
            statement.execute(
                    "copy (select * exclude (orang) from rekaman_orang order by urutan) to '%s' (format parquet)"
                            .formatted(world.records));
            statement.execute("copy (select feed, kunci_rekaman, orang from rekaman_orang) to '%s' (format parquet)"
                    .formatted(world.truth));
        }
        return world;
    }

    private static String sql(String file, int persons, int seed, double dirt) throws IOException {
        try (var stream =
                Objects.requireNonNull(ScaleWorld.class.getResourceAsStream("/link/dunia/" + file + ".sql"), file)) {
            var villages = Math.max(FEWEST_VILLAGES, persons / PERSONS_IN_A_VILLAGE);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{seed}", Integer.toString(seed))
                    .replace("{dirt}", Double.toString(dirt))
                    .replace("{persons}", Integer.toString(persons))
                    .replace("{villages}", Integer.toString(villages));
        }
    }
}
