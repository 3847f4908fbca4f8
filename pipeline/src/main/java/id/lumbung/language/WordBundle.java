package id.lumbung.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of all modules in one language: each module brings a {@code lumbung/pesan_<language>.properties} of its own. */
final class WordBundle extends ResourceBundle {
    private final Map<String, String> words;

    private WordBundle(Map<String, String> words) {
        this.words = words;
    }

    /** Throws {@link IllegalStateException} when two modules use one key. */
    static WordBundle load(String language) {
        var words = new HashMap<String, String>();
        try {
            var files =
                    WordBundle.class.getClassLoader().getResources("lumbung/pesan_%s.properties".formatted(language));
            for (var file : Collections.list(files)) {
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    var ofOneModule = new Properties();
                    ofOneModule.load(reader);
                    ofOneModule.stringPropertyNames().forEach(key -> {
                        if (words.put(key, ofOneModule.getProperty(key)) != null) {
                            throw new IllegalStateException("two modules have words for " + key);
                        }
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordBundle(words);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
