package id.lumbung.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The comparison sets that ship. */
public final class ComparisonSets {
    static final String PERSONS = "orang";

    private ComparisonSets() {}

    /** How records of the person feeds are compared with persons of Regsosek: {@code link/orang.yml}. */
    public static ComparisonSet persons() {
        try (var stream = Objects.requireNonNull(
                ComparisonSets.class.getResourceAsStream("/link/" + PERSONS + ".yml"), "link/" + PERSONS + ".yml")) {
            return ComparisonSetFile.read(PERSONS, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
