package id.lumbung.link;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The trained models in the lake, {@code tautan/<comparison set>-<version>.json}; a nightly run uses the newest. */
public final class LinkModels {
    private static final String FOLDER = "tautan";
    private static final Pattern FILE = Pattern.compile("([a-z]+)-([0-9]{3,6})\\.json");

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
     * @throws LumbungException where its file is damaged
     */
    public Optional<LinkModel> findNewest() {
        return versions().max().stream()
                .mapToObj(this::path)
                .findFirst()
                .flatMap(path -> lake.findText(path).map(text -> read(path, text)));
    }

    private IntStream versions() {
        return lake.names(FOLDER).stream()
                .map(FILE::matcher)
                .filter(matcher -> matcher.matches() && matcher.group(1).equals(set))
                .mapToInt(matcher -> Integer.parseInt(matcher.group(2)));
    }

    private static LinkModel read(String path, String text) {
        try {
            return LinkModelFile.read(text);
        } catch (IllegalArgumentException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("link.model.damaged", path), e);
        }
    }

    /** The version that the next training makes. */
    public int nextVersion() {
        return versions().max().orElse(0) + 1;
    }

    /** Keeps a model as the newest. Returns where. */
    public String save(LinkModel model) {
        var path = path(model.version());
        lake.makeFolder(FOLDER);
        lake.writeText(path, LinkModelFile.write(model));
        return path;
    }

    private String path(int version) {
        return String.format(Locale.ROOT, "%s/%s-%03d.json", FOLDER, set, version);
    }
}
