package id.lumbung.demo.truth;

import id.lumbung.demo.delivery.ArrivalFormat;
import id.lumbung.demo.delivery.ArrivalSink;
import id.lumbung.demo.delivery.CellIssue;
import id.lumbung.demo.delivery.DeliveryFile;
import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the books on everything that arrives and is to be counted, and writes them down with the indicators. */
public final class TruthSink implements ArrivalSink {
    private final Path folder;
    private final LocalDate date;
    private final FactsReader reader = new FactsReader();
    private final List<String> ledger = new ArrayList<>();
    private final List<String> rejects = new ArrayList<>();
    private final Map<String, Integer> issues = new TreeMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, Integer> rejectsOfFile = new TreeMap<>();
    private DeliveryFile file = new DeliveryFile(Feed.WILAYAH, LocalDate.EPOCH, "", false);
    private int loadedOfFile;

    public TruthSink(Path folder, LocalDate date) {
        this.folder = folder;
        this.date = date;
    }

    @Override
    public void open(DeliveryFile opened, ArrivalFormat format) {
        file = opened;
        loadedOfFile = 0;
        rejectsOfFile.clear();
        reader.open(file);
    }

    @Override
    public void loaded(String[] written, String[] cleaned, int person, List<CellIssue> found) {
        if (!file.counts()) {
            return;
        }
        loadedOfFile++;
        for (var issue : found) {
            issues.merge(file.feed().folder() + "," + issue.column() + "," + issue.code(), 1, Integer::sum);
        }
        reader.accept(cleaned, person);
        if (person >= 0 && file.feed().has("nik")) {
            boolean usable = !cleaned[file.feed().requirePosition("nik")].isEmpty();
            links.put(file.feed().folder() + "," + recordKey(cleaned), person + "," + (usable ? "1" : "0"));
        }
    }

    @Override
    public void rejected(String[] written, String code) {
        rejectsOfFile.merge(code, 1, Integer::sum);
    }

    @Override
    public void close() {
        if (!file.counts()) {
            return;
        }
        var where = file.feed().folder() + "," + file.delivered() + "," + file.name();
        rejectsOfFile.forEach((code, count) -> rejects.add(where + "," + code + "," + count));
        int rejected =
                rejectsOfFile.values().stream().mapToInt(Integer::intValue).sum();
        ledger.add(where + "," + (loadedOfFile + rejected) + "," + loadedOfFile + "," + rejected);
    }

    /** Writes the five files. */
    public void finish() throws IOException {
        Files.createDirectories(folder);
        var values = new Oracle(reader.facts(), date).values();
        write(
                "indicators.csv",
                "tingkat,kode_wilayah,kode_indikator,pembilang,penyebut,nilai",
                values.stream().map(IndicatorValue::line).toList());
        write(
                "ledger.csv",
                "feed,delivery,file,read,loaded,rejected",
                ledger.stream().sorted().toList());
        write(
                "rejects.csv",
                "feed,delivery,file,code,count",
                rejects.stream().sorted().toList());
        write("issues.csv", "feed,column,code,count", lines(issues));
        write("links.csv", "feed,kunci_rekaman,true_person,nik_usable", lines(links));
    }

    private static List<String> lines(Map<String, ?> byKey) {
        return byKey.entrySet().stream()
                .map(entry -> entry.getKey() + "," + entry.getValue())
                .toList();
    }

    private void write(String name, String header, List<String> lines) throws IOException {
        try (var writer = Files.newBufferedWriter(folder.resolve(name))) {
            writer.append(header).append('\n');
            for (var line : lines) {
                writer.append(line).append('\n');
            }
        }
    }

    private String recordKey(String[] cells) {
        var key = new StringBuilder();
        var columns = file.feed().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key()) {
                key.append(key.isEmpty() ? "" : "|").append(cells[i]);
                if (columns.get(i).kind() == Kind.BULAN) {
                    key.append("-01");
                }
            }
        }
        return key.toString();
    }
}
