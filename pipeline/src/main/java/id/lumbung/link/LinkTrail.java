package id.lumbung.link;

import id.lumbung.engine.Engine;
import id.lumbung.lake.Lake;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a night's linking leaves behind for explaining it: {@code tautan/} in the version's folder, with the tables of the
 * link room, the model and the thresholds. No value of a person stands in it, only record keys, levels and weights.
 *
 * @param version path of the version's folder
 */
public record LinkTrail(Lake lake, String version) {
    private static final String MODEL = "/model.json";
    private static final String THRESHOLDS = "/ambang.properties";
    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "gugus_nik", "no, urutan, feed, kunci_rekaman, gugus, lewat_nik, jangkar_bertentangan, diputus",
            "keputusan_pasangan", "feed, kunci_rekaman, feed_calon, kunci_calon, keputusan",
            "mutu_malam", "feed, ketepatan, kelengkapan",
            "pertimbangan",
                    "feed, kunci_rekaman, peringkat, feed_calon, kunci_calon, bobot, peluang, putusan, alasan, rincian,"
                            + " id_tinjauan"));

    private String folder() {
        return version + "/tautan";
    }

    /** Whether linking left one. */
    public boolean isKept() {
        return lake.exists(folder());
    }

    /** Keeps the tables of the engine with what they were made by; what stands in the version already is whole. */
    public void keep(Engine engine, LinkModel model, Thresholds thresholds) {
        if (isKept()) {
            return;
        }
        var unfinished = version + "/belum/tautan";
        lake.remove(unfinished);
        COLUMNS.forEach((table, columns) -> {
            lake.makeFolder(unfinished + "/" + table);
            engine.writeFile(
                    "select %s from %s".formatted(columns, table),
                    lake.address(unfinished + "/" + table + "/bagian.parquet"));
        });
        lake.writeText(unfinished + MODEL, LinkModelFile.write(model));
        lake.writeText(unfinished + THRESHOLDS, ThresholdsFile.write(thresholds));
        lake.rename(unfinished, folder());
    }

    /** Makes the tables readable under their names. */
    public void register(Engine engine) {
        COLUMNS.keySet().forEach(table -> register(engine, table));
    }

    /** Makes {@code keputusan_pasangan} readable, which linking reads. */
    public void registerDecisions(Engine engine) {
        register(engine, "keputusan_pasangan");
    }

    private void register(Engine engine, String table) {
        engine.readParquet(table, List.of(lake.address(folder() + "/" + table)));
    }

    /** The model that the night linked with. */
    public LinkModel model() {
        return LinkModelFile.read(text(MODEL));
    }

    /** The thresholds that the night linked with. */
    public Thresholds thresholds() {
        return ThresholdsFile.read(text(THRESHOLDS), ComparisonSets.persons().thresholds());
    }

    private String text(String file) {
        return lake.findText(folder() + file)
                .orElseThrow(() -> new IllegalStateException(folder() + file + ": missing"));
    }
}
