package id.lumbung.jobs;

import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Secret;
import id.lumbung.feed.BilaGagal;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.lake.Lake;
import id.lumbung.language.Messages;
import id.lumbung.report.SourceNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One night's receiving of one feed, without a database: what counts, as {@code date/file} and content, and what the
 * report will say.
 */
record Receiving(Map<String, String> counting, List<SourceNote> sources, List<String> warnings) {
    static final LocalDate TONIGHT = LocalDate.of(2026, 11, 18);

    static Receiving of(Path home, Inboxes inboxes, Contract contract) throws IOException {
        var opened = Home.open(home);
        opened.clearScratch();
        // Receiving needs no database: none is asked for a connection.
        var environment = Map.of(
                DatabaseAccess.URL_VARIABLE, "jdbc:postgresql://127.0.0.1:9/lumbung",
                DatabaseAccess.USER_VARIABLE, "pemilik",
                Secret.VARIABLE, "rahasia-yang-panjangnya-cukup-untuk-uji");
        var request = new RefreshRequest(
                inboxes,
                TONIGHT,
                opened,
                DatabaseAccess.open(opened, environment),
                Secret.require(opened, environment, warning -> {}),
                Messages.INDONESIAN);
        var lake = Lake.open(opened.lake().toUri());
        var contracts = new Contracts(List.of(contract), Contracts.load().codeLists());
        try (var run = new NightlyRun(request, lake, contracts)) {
            new Receive(run).run();
            var counting = new TreeMap<String, String>();
            for (var delivery : run.deliveries()) {
                for (var file : delivery.files()) {
                    counting.put(
                            delivery.date() + "/" + file.name(), Files.readString(Path.of(lake.address(file.path()))));
                }
            }
            return new Receiving(
                    counting,
                    run.sources(),
                    run.warnings().stream()
                            .map(warning -> warning.text(Messages.INDONESIAN))
                            .toList());
        }
    }

    static Contract contract(String feed, boolean required, BilaGagal bilaGagal) {
        var shipped = Contracts.load().require(feed);
        return new Contract(
                feed,
                shipped.mode(),
                required,
                bilaGagal,
                shipped.bilaTiada(),
                shipped.columns(),
                shipped.contentHash());
    }

    /** Every file under the lake's received deliveries, without the lists. */
    static List<String> kept(Path home) throws IOException {
        var root = home.resolve("lake/kiriman");
        if (Files.notExists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> !name.endsWith(".daftar.tsv"))
                    .sorted()
                    .toList();
        }
    }
}
