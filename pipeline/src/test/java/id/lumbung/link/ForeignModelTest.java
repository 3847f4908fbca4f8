package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model trained on one regency, used on another whose cards are four times as dirty. */
class ForeignModelTest {
    private static final int PERSONS = 6_000;
    private static final int ENGINE_MEGABYTES = 512;
    private static final String DATE = "2026-11-19";

    @TempDir
    private Path folder;

    @Test
    void linksAnotherRegencyNearlyAsWellAsItsOwnModelDoes() throws IOException, SQLException {
        var clean = world("bersih", 21, 0.25);
        var dirty = world("kotor", 22, 1);
        var foreign = in(clean, linker -> linker.train(1, DATE));

        var ours = linked(dirty, linker -> linker.train(1, DATE));
        var theirs = linked(dirty, any -> foreign);

        for (int feed = 0; feed < ours.size(); feed++) {
            System.out.println(line("own model", ours.get(feed)));
            System.out.println(line("foreign model", theirs.get(feed)));
        }
        assertThat(theirs).hasSize(2).allSatisfy(feed -> {
            assertThat(feed.precision()).isGreaterThanOrEqualTo(0.999);
            assertThat(feed.recall()).isGreaterThanOrEqualTo(0.99);
        });
    }

    private ScaleWorld world(String name, int seed, double dirt) throws IOException, SQLException {
        return ScaleWorld.generate(Files.createDirectories(folder.resolve(name)), PERSONS, seed, dirt);
    }

    private List<WorldQuality> linked(ScaleWorld world, Function<Linker, LinkModel> model) {
        try (var engine = open(world)) {
            var linker = new Linker(engine);
            linker.joinByNik();
            linker.link(model.apply(linker));
            return WorldQuality.of(engine, world);
        }
    }

    private LinkModel in(ScaleWorld world, Function<Linker, LinkModel> training) {
        try (var engine = open(world)) {
            var linker = new Linker(engine);
            linker.joinByNik();
            return training.apply(linker);
        }
    }

    private DuckDbEngine open(ScaleWorld world) {
        var engine = DuckDbEngine.open(new SecretIds(new byte[32]), folder.resolve("spill"), ENGINE_MEGABYTES);
        engine.readParquet("rekaman_orang", List.of(world.records().toString()));
        NoDecisions.in(engine);
        return engine;
    }

    private static String line(String model, WorldQuality feed) {
        return String.format(
                Locale.ROOT,
                "%-15s %-14s precision %.4f, recall %.4f, beyond NIK %.4f",
                feed.feed(),
                model,
                feed.precision(),
                feed.recall(),
                feed.recallBeyondNik());
    }
}
