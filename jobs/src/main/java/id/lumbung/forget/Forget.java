package id.lumbung.forget;

import id.lumbung.checks.CheckRecords;
import id.lumbung.clean.ErasedPersons;
import id.lumbung.database.Role;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.jobs.LakeMark;
import id.lumbung.jobs.LakeRepair;
import id.lumbung.jobs.LakeVillages;
import id.lumbung.jobs.Migrations;
import id.lumbung.jobs.PublicationNote;
import id.lumbung.jobs.PublicationReason;
import id.lumbung.jobs.Publications;
import id.lumbung.jobs.Quiet;
import id.lumbung.jobs.ReceivedErasure;
import id.lumbung.jobs.RunLock;
import id.lumbung.jobs.ShowVersion;
import id.lumbung.jobs.Workplace;
import id.lumbung.lake.ArrivedFile;
import id.lumbung.lake.ErasureList;
import id.lumbung.lake.Lake;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.lake.ReceivedDelivery;
import id.lumbung.publish.Publication;
import id.lumbung.star.StarVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Erases persons everywhere: received files, clean deliveries, every version of the star, and what readers see.
 *
 * <p>First the list that keeps them out, last the tables that tell who they are: cut off anywhere, it is run again and
 * finds what is left. No night runs until the proof finds the lake, which nights build from, without them; what is left
 * elsewhere is named and keeps no night waiting.
 */
public final class Forget {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PROOF_MEGABYTES = 512;
    private static final String STEP = "forget";

    private final ForgetRequest request;
    private final Lake lake;
    private final SecretIds ids;
    private final Contracts contracts = Contracts.load();
    private final Map<String, Long> rows = new TreeMap<>();
    private long versions;

    private Forget(ForgetRequest request, Lake lake) {
        this.request = request;
        this.lake = lake;
        this.ids = new SecretIds(request.secret().key());
    }

    /** Waits a little for a refresh that is under way, and keeps others waiting. */
    public static ForgetOutcome run(ForgetRequest request) {
        request.database().provisionRoles();
        return RunLock.holding(
                () -> request.database().connectAs(Role.PEMILIK),
                PATIENCE,
                () -> Quiet.call(STEP, () -> {
                    Migrations.apply(request.database().dataSource(Role.PEMILIK));
                    try (var lake = request.workplace().openLake()) {
                        return new Forget(request, lake).run();
                    }
                }));
    }

    private ForgetOutcome run() throws IOException, SQLException {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            var mark = new LakeMark(lake, request.workplace(), connection);
            if (request.dryRun()) {
                mark.require(request.secret());
                mark.require();
            } else {
                mark.claim(request.secret());
            }
        }
        request.home().clearScratch();
        lake.remove(Lake.SCRATCH); // what engines of a killed run left holds persons too
        try (var engine = request.workplace().engines().open(ids, request.home().scratch(), Workplace.MEMORY)) {
            var parts = new LakeParts(lake, engine);
            var sets = ErasedSets.find(
                    parts,
                    publishedVersions(),
                    begun(),
                    request.niks(),
                    contracts.contracts().stream().map(Contract::feed).toList());
            var found = new ForgetOutcome(
                    request.niks().size(),
                    sets.unknownNiks(),
                    sets.persons(),
                    sets.recordsByFeed(),
                    0,
                    0,
                    Map.of(),
                    Map.of(),
                    0,
                    List.of(),
                    "",
                    "");
            return request.dryRun() ? counted(found, parts, sets) : erased(found, parts, sets);
        } finally {
            request.home().clearScratch();
        }
    }

    /** Clears away first what broken runs and removals left: no table tells of it, and a version built half misleads. */
    private List<StarVersion> publishedVersions() throws SQLException {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            if (!request.dryRun()) {
                LakeRepair.follow(connection, lake);
            }
            return Publications.inLake(connection, lake);
        }
    }

    /** Members' records tell no more whose family it was once they are erased; the list does. */
    private ErasedPersons begun() {
        var list = new ErasureList(lake);
        return list.isUnderWay() ? list.persons(ids::id) : ErasedPersons.nobody();
    }

    private ForgetOutcome counted(ForgetOutcome found, LakeParts parts, ErasedSets sets) {
        for (int number = 0; number < sets.versions().size(); number++) {
            var version = versionRows(parts, sets, number);
            version.keepBeforeErasing();
            if (version.affected() > 0) {
                versions++;
            }
        }
        return new ForgetOutcome(
                found.niks(),
                found.unknown(),
                found.persons(),
                found.records(),
                0,
                versions,
                Map.of(),
                Map.of(),
                0,
                List.of(),
                "",
                "");
    }

    private static VersionRows versionRows(LakeParts parts, ErasedSets sets, int number) {
        return new VersionRows(parts, sets.versions().get(number), number);
    }

    private ForgetOutcome erased(ForgetOutcome found, LakeParts parts, ErasedSets sets)
            throws IOException, SQLException {
        var list = new ErasureList(lake);
        list.begin(request.now().toString() + "\n");
        list.add(sets.marks(ids::id), request.now().toLocalDate());
        sets.versions().forEach(version -> lake.remove(version.folder() + "/belum"));
        var changed = new HashMap<Integer, Boolean>();
        for (int number = 0; number < sets.versions().size(); number++) {
            var version = versionRows(parts, sets, number);
            version.keepBeforeErasing();
            changed.put(number, add(version.erase()));
        }
        var files = eraseReceived(list);
        for (int number = 0; number < sets.deliveries().size(); number++) {
            new CleanRows(parts, sets.deliveries().get(number)).erase(number);
        }
        for (int number = 0; number < sets.versions().size(); number++) {
            var more = add(versionRows(parts, sets, number).eraseSources());
            versions += more || changed.getOrDefault(number, false) ? 1 : 0;
        }
        var published = publish(parts);
        var proof = prove(parts, sets, list);
        return complete(found, list, files, published, proof);
    }

    private boolean add(Map<String, Long> erased) {
        erased.forEach((table, count) -> rows.merge(table, count, Long::sum));
        return !erased.isEmpty();
    }

    /** Returns the files written again. */
    private long eraseReceived(ErasureList list) throws IOException {
        var files = 0L;
        var erasure = received(list);
        for (var file : receivedFiles()) {
            try {
                files += erasure.erase(file.contract(), file.reception(), file.file())
                                .isNothing()
                        ? 0
                        : 1;
            } catch (DeliveryException e) {
                // A file that cannot be read was never cleaned; the proof looks into it all the same.
            }
        }
        return files;
    }

    private ReceivedErasure received(ErasureList list) {
        return new ReceivedErasure(
                lake,
                new Formats(ReadingLimits.usual(), request.home().scratch()),
                LakeVillages.findNewest(
                        request.workplace(),
                        contracts.require("wilayah"),
                        request.home().scratch()),
                contracts,
                list.persons(ids::id));
    }

    private record ReceivedCopy(Contract contract, ReceivedDelivery reception, ArrivedFile file) {}

    private List<ReceivedCopy> receivedFiles() {
        var received = new ReceivedDeliveries(lake);
        var files = new ArrayList<ReceivedCopy>();
        for (var contract : contracts.contracts()) {
            for (var date : received.dates(contract.feed(), LocalDate.MAX)) {
                for (var reception : received.receptions(contract.feed(), date)) {
                    reception.arrived().forEach(file -> files.add(new ReceivedCopy(contract, reception, file)));
                }
            }
        }
        return files;
    }

    /** Shows the version that readers see again as it lies in the lake now. Returns the rows changed by table. */
    private Map<String, Long> publish(LakeParts parts) throws SQLException {
        var changed = new TreeMap<String, Long>();
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            var shown = Publications.findShown(connection).filter(version -> lake.exists(version.folder()));
            if (shown.isPresent()) {
                var version = shown.get();
                var publication = new ShowVersion(request.home(), lake, request.database(), parts.engine())
                        .restore(
                                version,
                                PublicationNote.of(
                                        PublicationReason.PENGHAPUSAN, StarVersion.findParent(lake, version.date())))
                        .publication();
                for (var table : publication.tables()) {
                    if (table.isChanged()) {
                        changed.put(table.name(), table.written() + table.removed());
                    }
                }
                vacuum(connection, publication);
            }
        }
        return changed;
    }

    /** Rows that were taken away lie in PostgreSQL's files until they are vacuumed. */
    private static void vacuum(java.sql.Connection connection, Publication publication) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : publication.tables()) {
                if (table.isChanged()) {
                    statement.execute("vacuum (analyze) " + table.name());
                }
            }
        }
    }

    /** What this machine holds, and files that others made, only this machine can decode: a cluster may be elsewhere. */
    private ErasureProof prove(LakeParts parts, ErasedSets sets, ErasureList list) throws IOException, SQLException {
        var scratch = Files.createDirectories(request.home().scratch());
        try (var here = DuckDbEngine.open(SecretIds.unused(), scratch.resolve("bukti"), PROOF_MEGABYTES)) {
            ErasedSets.load(here, request.niks());
            return prove(new ErasureProof(request.niks(), here, scratch), parts, sets, list);
        }
    }

    private ErasureProof prove(ErasureProof proof, LakeParts parts, ErasedSets sets, ErasureList list)
            throws IOException, SQLException {
        var lakeIsHere =
                request.workplace().shown().equals(request.home().lake().toString());
        proof.searchFiles(request.home().path(), lakeIsHere);
        if (!lakeIsHere) {
            proof.searchLake(lake, parts.engine());
        }
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            proof.searchDatabase(connection);
        }
        for (int number = 0; number < sets.versions().size(); number++) {
            var version = versionRows(parts, sets, number);
            proof.add(new ErasureProof.Place(
                    ErasureProof.LAKE + version.version().folder() + " (id)", 0, version.affected()));
        }
        for (var delivery : sets.deliveries()) {
            proof.add(new ErasureProof.Place(
                    ErasureProof.LAKE + delivery.folder() + " (kunci)", 0, new CleanRows(parts, delivery).affected()));
        }
        var erasure = received(list);
        for (var file : receivedFiles()) {
            proof.add(new ErasureProof.Place(
                    "%skiriman/%s/%s/%s (kunci)"
                            .formatted(
                                    ErasureProof.LAKE,
                                    file.reception().feed(),
                                    file.reception().date(),
                                    file.file().name()),
                    file.file().size(),
                    left(erasure, file)));
        }
        return proof;
    }

    private static long left(ReceivedErasure erasure, ReceivedCopy file) throws IOException {
        try {
            var found = erasure.find(file.contract(), file.reception(), file.file());
            return (long) found.records().size() + found.names().size();
        } catch (DeliveryException e) {
            return 0;
        }
    }

    private ForgetOutcome complete(
            ForgetOutcome found, ErasureList list, long files, Map<String, Long> published, ErasureProof proof)
            throws SQLException {
        var text = proof.text();
        var kept = list.keepProof(request.now().format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss")), text);
        var outcome = new ForgetOutcome(
                found.niks(),
                found.unknown(),
                found.persons(),
                found.records(),
                files,
                versions,
                rows,
                published,
                proof.places().size(),
                proof.left(),
                kept,
                ContentHash.of(List.of(text)));
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            new CheckRecords(connection).forgetPersons();
            new ErasureNote(request.now(), request.by(), outcome).write(connection);
        }
        if (!proof.isAnythingLeftInLake()) {
            list.complete();
        }
        return outcome;
    }
}
