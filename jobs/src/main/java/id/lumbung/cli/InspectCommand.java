package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.clean.CleanRecord;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.clean.VillageRegister;
import id.lumbung.database.Home;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.jobs.LakeVillages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at files without loading them: counts and shapes, never a value. Needs no database. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--feed", paramLabel = "FEED", descriptionKey = "option.feed.forced")
    private @Nullable String feed;

    @Option(names = "--wilayah", paramLabel = "FILE", descriptionKey = "option.wilayah")
    private @Nullable Path villages;

    InspectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RejectsCommand.requireKnown(feed);
        var home = options.existingHome();
        return ScratchFolder.during(scratch -> inspect(home, scratch));
    }

    private int inspect(Home home, Path scratch) {
        var contracts = Contracts.load();
        var formats = new Formats(ReadingLimits.usual(), scratch);
        var register = new Once<>(() -> register(contracts, formats, home, scratch));
        var inspection = new Inspection(contracts, feed, formats, register, surroundings.today());
        var lines = new InspectionLines(options.messages());
        var exitCode = 0;
        for (var file : files) {
            try {
                var found = inspection.look(file);
                lines.of(file, found).forEach(surroundings.out()::println);
                if (found instanceof Inspection.Unfit) {
                    exitCode = Failure.DELIVERY.exitCode();
                }
            } catch (DeliveryException refused) {
                surroundings.out().flush();
                surroundings.err().println(refused.text(options.messages().locale()));
                exitCode = Failure.DELIVERY.exitCode();
            }
        }
        return exitCode;
    }

    private Optional<VillageRegister> register(Contracts contracts, Formats formats, Home home, Path scratch) {
        var contract = contracts.require("wilayah");
        var file = villages;
        if (file == null) {
            try (var workplace = place.open(home, surroundings.environment())) {
                return LakeVillages.findNewest(workplace, contract, scratch);
            }
        }
        var cleaner = new RecordCleaner(contract, surroundings.today(), null, contracts.codeLists());
        var records = new ArrayList<CleanRecord>();
        try (var reader = formats.open(file, Inspection.shown(file), contract)) {
            for (var raw = reader.next(); raw != null; raw = reader.next()) {
                var record = cleaner.clean(raw);
                if (!record.rejected()) {
                    records.add(record);
                }
            }
        } catch (IOException e) {
            throw Inspection.unreadable(Inspection.shown(file), e);
        }
        return Optional.of(VillageRegister.of(contract, records));
    }
}
