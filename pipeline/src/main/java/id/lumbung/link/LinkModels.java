package id.lumbung.link;

import id.lumbung.lake.Lake;
import java.util.Locale;
import java.util.Optional;

/** The trained models in the lake, {@code tautan/<comparison set>-<version>.json}; a nightly run uses the newest. */
public final class LinkModels {
    private static final String FOLDER = "tautan";

    private final Lake lake;
    private final String set;

    /** The models of the person feeds. */
    public LinkModels(Lake lake) {
        this.lake = lake;
        this.set = ComparisonSets.PERSONS;
    }

    /**
     * The newest model, where one was ever trained.
     *
     * @throws IllegalArgumentException where its file is damaged
     */
    public Optional<LinkModel> findNewest() {
        return lake.names(FOLDER).stream()
                .filter(name -> name.matches(set + "-\\d{3,}\\.json"))
                .max(String::compareTo)
                .flatMap(name -> lake.findText(FOLDER + "/" + name))
                .map(LinkModelFile::read);
    }

    /** The version that the next training makes. */
    public int nextVersion() {
        return findNewest().map(model -> model.version() + 1).orElse(1);
    }

    /** Keeps a model as the newest. Returns where. */
    public String save(LinkModel model) {
        var path = "%s/%s-%s.json".formatted(FOLDER, set, String.format(Locale.ROOT, "%03d", model.version()));
        lake.makeFolder(FOLDER);
        lake.writeText(path, LinkModelFile.write(model));
        return path;
    }
}
