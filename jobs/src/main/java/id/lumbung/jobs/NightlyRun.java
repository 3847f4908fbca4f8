package id.lumbung.jobs;

import id.lumbung.checks.CheckSettings;
import id.lumbung.clean.ErasedPersons;
import id.lumbung.clean.VillageRegister;
import id.lumbung.engine.Engine;
import id.lumbung.engine.Engines;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.Shared;
import id.lumbung.engine.Work;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.jobs.Receptions.Place;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.ErasureList;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import id.lumbung.link.Thresholds;
import id.lumbung.report.SourceNote;
import id.lumbung.star.Checks;
import id.lumbung.star.Models;
import id.lumbung.star.StarBuilder;
import id.lumbung.star.StarVersion;
import id.lumbung.star.change.ChangeLimits;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the steps of one run share. Whatever must survive the process stands in the lake or in PostgreSQL instead. */
final class NightlyRun implements AutoCloseable {
    private final RefreshRequest request;
    private final Lake lake;
    private final Contracts contracts;
    private final Formats formats;
    private final Models models = Models.load();
    private final StarVersion version;
    private final Night night;
    private final Thresholds thresholds;
    private final ChangeLimits limits;
    private final RunChanges changes = new RunChanges();
    private final Map<String, Long> rowCounts = new TreeMap<>();
    private final SortedSet<Place> late = new TreeSet<>();
    private final Checks checks;
    private final List<CountingDelivery> deliveries = new ArrayList<>();
    private final List<SourceNote> sources = new ArrayList<>();
    private final List<Message> warnings = new ArrayList<>();
    private final Map<String, FileOutcome> outcomes = new ConcurrentHashMap<>();
    private final ErasedPersons erased;
    private @Nullable VillageRegister villages;
    private @Nullable Shared<CleaningRules> rules;
    private @Nullable Engine engine;
    private @Nullable StarBuilder builder;

    /** A run of one date by itself. */
    NightlyRun(RefreshRequest request, Lake lake, Contracts contracts) {
        this(
                request,
                lake,
                contracts,
                new Night(
                        request.date(),
                        StarVersion.findParent(lake, request.date()),
                        Optional.empty(),
                        List.of(),
                        true,
                        false));
    }

    NightlyRun(RefreshRequest request, Lake lake, Contracts contracts, Night night) {
        this.request = request;
        this.lake = lake;
        this.contracts = contracts;
        this.formats = new Formats(ReadingLimits.usual(), request.home().scratch());
        this.version = StarVersion.next(lake, request.date());
        this.night = night;
        this.thresholds = LinkSettings.thresholds(request.home());
        this.limits = ChangeSettings.limits(request.home());
        this.erased =
                new ErasureList(lake).persons(new SecretIds(request.secret().key())::id);
        var usual = Checks.load(models);
        this.checks = usual.under(CheckSettings.thresholds(request.home(), usual.thresholds()));
    }

    RefreshRequest request() {
        return request;
    }

    Lake lake() {
        return lake;
    }

    Formats formats() {
        return formats;
    }

    Contracts contracts() {
        return contracts;
    }

    Models models() {
        return models;
    }

    /** The version this run builds. */
    StarVersion version() {
        return version;
    }

    /** The version it builds upon. */
    Optional<StarVersion> parent() {
        return night.parent();
    }

    /** Its place among the dates that the refresh runs. */
    Night night() {
        return night;
    }

    /** Deliveries for months that have passed, found by receiving: the refresh starts over from the oldest of them. */
    SortedSet<Place> late() {
        return late;
    }

    /** Whose records are rejected wherever they arrive. */
    ErasedPersons erased() {
        return erased;
    }

    /** Where records are joined and where a clerk is asked. */
    Thresholds thresholds() {
        return thresholds;
    }

    /** How far figures may move before somebody has to agree. */
    ChangeLimits limits() {
        return limits;
    }

    /** What it would change in the figures shown; filled by comparing. */
    RunChanges changes() {
        return changes;
    }

    /** The deliveries that count, in the order of the contracts; filled by receiving. */
    List<CountingDelivery> deliveries() {
        return deliveries;
    }

    /** The clean form of a feed's deliveries that count. */
    List<CleanDelivery> clean(Contract contract) {
        return deliveries.stream()
                .filter(delivery -> delivery.contract().equals(contract))
                .map(CountingDelivery::clean)
                .toList();
    }

    /** Feeds that did not bring what they should have. */
    List<SourceNote> sources() {
        return sources;
    }

    /** What the operator should know and the run survived. */
    List<Message> warnings() {
        return warnings;
    }

    /** What must hold before anything is published, under the thresholds of this home. */
    Checks checks() {
        return checks;
    }

    /** The cleaning of one file, wherever it is done. */
    CleanFile cleaning(FilePlace place) {
        var delivery = deliveries.get(place.delivery());
        var file = delivery.files().get(place.file());
        var erasedLines = delivery.reception().erasedLines(lake).getOrDefault(file.name(), Set.of());
        return new CleanFile(file, delivery.clean(), place.file(), erasedLines, rules());
    }

    private synchronized Shared<CleaningRules> rules() {
        var shared = rules == null ? engines().share(new CleaningRules(contracts, erased, villages)) : rules;
        rules = shared;
        return shared;
    }

    /** Puts the clean form of one file in its place and notes what was found in it. */
    void cleaned(FilePlace place, CleanedFile cleaned) {
        var delivery = deliveries.get(place.delivery());
        cleaned.attempt().moveIntoPlace(lake);
        outcomes.put(delivery.clean().folder() + "#" + place.file(), cleaned.outcome());
    }

    /** Does work where this run computes. */
    <T extends Serializable> List<T> call(List<? extends Work<T>> works) throws IOException {
        return engines().call(works, lake, formats.scratch());
    }

    FileOutcome requireOutcome(CountingDelivery delivery, int file) {
        var outcome = outcomes.get(delivery.clean().folder() + "#" + file);
        if (outcome == null) {
            throw new IllegalStateException("settled before it was cleaned");
        }
        return outcome;
    }

    /** The village register, as far as it is settled. */
    Optional<VillageRegister> findVillages() {
        return Optional.ofNullable(villages);
    }

    /** Reads the village register from its clean delivery. */
    synchronized void readVillages() {
        var register = contracts.require("wilayah");
        villages = LakeVillages.read(engine(), lake, register, clean(register));
        rules = null;
    }

    /** Counts the rows of every published table while the engine is open. */
    void noteRows() {
        for (var model : models.published()) {
            var count = engine().rows("select count(*) from " + model.name()).get(0)[0];
            rowCounts.put(model.publishedName(), ((Number) Objects.requireNonNull(count)).longValue());
        }
    }

    /** The rows noted, by schema and name of the table. */
    Map<String, Long> rowCounts() {
        return rowCounts;
    }

    /** Where it computes. */
    Engines engines() {
        return request.workplace().engines();
    }

    /** The engine of this run, opened when first asked for. */
    Engine engine() {
        var open = engine;
        if (open == null) {
            open = engines()
                    .open(new SecretIds(request.secret().key()), request.home().scratch(), Workplace.MEMORY);
            engine = open;
        }
        return open;
    }

    /** What builds the version on this run's engine. */
    StarBuilder builder() {
        var first = builder == null ? new StarBuilder(engine(), lake, models, version, parent()) : builder;
        builder = first;
        return first;
    }

    @Override
    public void close() {
        builder = null;
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
