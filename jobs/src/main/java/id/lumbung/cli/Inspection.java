package id.lumbung.cli;

import id.lumbung.clean.VillageRegister;
import id.lumbung.clean.profile.AnyFeed;
import id.lumbung.clean.profile.FileProfile;
import id.lumbung.clean.profile.FileProfiler;
import id.lumbung.clean.profile.HeaderFit;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.FileTraits;
import id.lumbung.feed.HeaderMismatchException;
import id.lumbung.feed.format.Formats;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at files of any feed.
 *
 * @param feed the feed to take every file for; null finds the one that fits best
 * @param villages asked for when a feed has village codes; empty leaves them unchecked
 * @param today taken for the date of a delivery whose folder does not say
 */
record Inspection(
        Contracts contracts,
        @Nullable String feed,
        Formats formats,
        Supplier<Optional<VillageRegister>> villages,
        LocalDate today) {

    /** What was found: a profile, or the header of a file that no contract can read. */
    sealed interface Found {}

    record Profiled(FileProfile profile, boolean villagesChecked) implements Found {}

    /** {@code header}: whether some contract takes the line for a header, so that its names may be shown. */
    record Unfit(FileTraits traits, HeaderFit nearest, boolean header) implements Found {}

    /** @throws DeliveryException when the file cannot be read, whatever its feed */
    Found look(Path file) {
        var where = shown(file);
        try (var reader = formats.open(file, where, AnyFeed.of(contracts.contracts()))) {
            var nearest = HeaderFit.best(candidates(), reader.header());
            if (nearest.fits()) {
                return profile(file, where, nearest.contract());
            }
            var readable = findReadable(file, where);
            return readable.isPresent()
                    ? profile(file, where, readable.get())
                    : new Unfit(
                            reader.traits(),
                            nearest,
                            HeaderFit.best(contracts.contracts(), reader.header())
                                    .isHeader());
        } catch (HeaderMismatchException e) {
            // A name twice over may be one that the file's own contract passes over.
            return profile(file, where, findReadable(file, where).orElseThrow(() -> e));
        } catch (IOException e) {
            throw unreadable(where, e);
        }
    }

    private List<Contract> candidates() {
        return feed == null ? contracts.contracts() : List.of(contracts.require(feed));
    }

    /** Titles above a header can look like one: what each contract itself takes for the header decides. */
    private Optional<Contract> findReadable(Path file, String where) {
        return candidates().stream()
                .flatMap(contract -> findFit(file, where, contract).stream())
                .max(Comparator.comparingInt(fit -> fit.matched().size()))
                .map(HeaderFit::contract);
    }

    private Optional<HeaderFit> findFit(Path file, String where, Contract contract) {
        try (var reader = formats.open(file, where, contract)) {
            return Optional.of(HeaderFit.of(contract, reader.header()));
        } catch (HeaderMismatchException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(where, e);
        }
    }

    private Profiled profile(Path file, String where, Contract contract) {
        var register = contract.usesVillages() ? villages.get() : Optional.<VillageRegister>empty();
        var profiler = new FileProfiler(contract, deliveryDate(file), register.orElse(null), contracts.codeLists());
        try (var reader = formats.open(file, where, contract)) {
            return new Profiled(profiler.profile(reader), register.isPresent() || !contract.usesVillages());
        } catch (IOException e) {
            throw unreadable(where, e);
        }
    }

    /** The date of the folder the file lies in, as deliveries are named. */
    private LocalDate deliveryDate(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        try {
            return folder == null || folder.getFileName() == null
                    ? today
                    : LocalDate.parse(folder.getFileName().toString());
        } catch (DateTimeException e) {
            return today;
        }
    }

    /** The file as typed, without what would upset a terminal. */
    static String shown(Path file) {
        return file.toString().replaceAll("\\p{Cntrl}", "?");
    }

    static DeliveryException unreadable(String where, IOException cause) {
        return new DeliveryException(Message.of("delivery.file.unreadable", where), cause);
    }
}
