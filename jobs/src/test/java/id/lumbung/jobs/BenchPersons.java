package id.lumbung.jobs;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@code regsosek_individu} with the usual dirt, as many as wanted: those of a made-up regency again and again,
 * each time with numbers of their own.
 */
record BenchPersons(Contract contract, List<@Nullable String[]> rows) {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 19);
    private static final int PEOPLE = 50_000;
    private static final int FILES = 15;
    private static final String PROVINCE = "17";

    static BenchPersons generate(Path scratch) throws IOException {
        var folder = scratch.resolve("regency");
        Files.createDirectories(folder);
        RegencyGenerator.generate(DemoSettings.usual(PEOPLE, 1, DATE)).writeFeeds(folder);
        var contract = Contracts.load().require("regsosek_individu");
        var formats = new Formats(ReadingLimits.usual(), scratch);
        List<@Nullable String[]> rows = new ArrayList<>();
        for (var file : deliveredFiles(folder.resolve(contract.feed()))) {
            try (var reader = formats.open(file, file.toString(), contract)) {
                for (var raw = reader.next(); raw != null; raw = reader.next()) {
                    if (!raw.broken()) {
                        rows.add(raw.cells());
                    }
                }
            }
        }
        return new BenchPersons(contract, rows);
    }

    private static List<Path> deliveredFiles(Path feed) throws IOException {
        try (var files = Files.walk(feed)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Writes so many records into fifteen files, and returns them. */
    List<Path> write(Path folder, int records) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            var name = "regsosek_individu_%02d.csv".formatted(file + 1);
            var path = folder.resolve(name);
            try (var writer = CsvWriter.builder().build(path)) {
                writer.writeRecord(
                        contract.columns().stream().map(column -> column.name()).toList());
                for (long record = (long) records * file / FILES;
                        record < (long) records * (file + 1) / FILES;
                        record++) {
                    writer.writeRecord(row(record));
                }
            }
            files.add(path);
        }
        return files;
    }

    /** A round changes digits 3 and 4 of every number of a person or family, which say the regency. */
    private List<String> row(long record) {
        var round = "%02d".formatted(record / rows.size());
        return Arrays.stream(rows.get((int) (record % rows.size())))
                .map(cell -> cell == null ? "" : cell)
                .map(cell -> cell.length() == 16 && cell.startsWith(PROVINCE)
                        ? PROVINCE + round + cell.substring(PROVINCE.length() + round.length())
                        : cell)
                .toList();
    }
}
