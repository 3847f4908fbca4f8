package id.lumbung.jobs;

import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Secret;
import id.lumbung.engine.SecretIds;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contracts;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import id.lumbung.language.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** A lake into which a night has received, cleaned and settled what the inbox shows; nothing is built of it. */
record CleanLake(Lake lake, List<CleanDelivery> deliveries, Path scratch) {
    static RefreshRequest request(Path inbox, Home home, Workplace workplace) {
        // Cleaning needs no database: none is asked for a connection.
        var environment = Map.of(
                DatabaseAccess.URL_VARIABLE, "jdbc:postgresql://127.0.0.1:9/lumbung",
                DatabaseAccess.USER_VARIABLE, "pemilik",
                Secret.VARIABLE, Warehouse.SECRET);
        return new RefreshRequest(
                TestInboxes.at(inbox),
                Warehouse.DATE,
                home,
                DatabaseAccess.open(home, environment),
                Secret.require(home, environment, warning -> {}),
                Messages.INDONESIAN,
                Set.of(),
                workplace);
    }

    static CleanLake of(RefreshRequest request) throws IOException {
        var lake = request.workplace().openLake();
        try (var run = new NightlyRun(request, lake, Contracts.load())) {
            new Receive(run).run();
            for (var villages : List.of(true, false)) {
                clean(run, villages);
                new Settle(run).run(villages);
            }
            return new CleanLake(
                    lake,
                    run.deliveries().stream().map(CountingDelivery::clean).toList(),
                    request.home().scratch());
        }
    }

    private static void clean(NightlyRun run, boolean villages) throws IOException {
        for (int number = 0; number < run.deliveries().size(); number++) {
            var delivery = run.deliveries().get(number);
            if (delivery.isVillageRegister() == villages) {
                delivery.clean().start(run.lake());
                for (int file = 0; file < delivery.files().size(); file++) {
                    clean(run, new FilePlace(number, file));
                }
            }
        }
    }

    private static void clean(NightlyRun run, FilePlace place) throws IOException {
        if (run.engines().areElsewhere()) {
            run.cleaned(place, run.call(List.of(run.cleaning(place))).get(0));
        } else {
            inBlocks(new FileBlocks(run, new StepProgress(Warehouse.NOBODY), place));
        }
    }

    private static void inBlocks(FileBlocks blocks) {
        blocks.open(new ExecutionContext());
        for (var block = blocks.read(); block != null; block = blocks.read()) {
            blocks.write(Chunk.of(blocks.process(block)));
        }
        blocks.close();
    }

    static SecretIds ids() {
        return new SecretIds(Warehouse.SECRET.getBytes(StandardCharsets.UTF_8));
    }

    /** What its clean deliveries hold, by path: the ledgers' lines, and every other file's fingerprint. */
    Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        for (var delivery : deliveries) {
            for (var name : lake.names(delivery.folder())) {
                var path = delivery.folder() + "/" + name;
                if (name.endsWith(".tsv")) {
                    contents.put(path, lake.findText(path).orElseThrow());
                } else {
                    for (var file : lake.names(path)) {
                        contents.put(path + "/" + file, fingerprint(path + "/" + file));
                    }
                }
            }
        }
        return contents;
    }

    String fingerprint(String path) throws IOException {
        try (var here = lake.onThisMachine(path, scratch)) {
            return ContentHash.of(List.of(new String(Files.readAllBytes(here.path()), StandardCharsets.ISO_8859_1)));
        }
    }
}
