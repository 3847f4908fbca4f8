package id.lumbung.report;

import com.samskivert.mustache.Mustache;
import id.lumbung.clean.CodeWords;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The report's words in the reader's language. */
final class Texts implements Mustache.CustomContext {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "report/teks",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English where the locale's language is English, otherwise Indonesian. */
    static Texts of(Locale locale) {
        return new Texts("en".equals(locale.getLanguage()) ? ENGLISH : INDONESIAN);
    }

    Locale locale() {
        return locale;
    }

    boolean english() {
        return locale.equals(ENGLISH);
    }

    /** The text with {@code {0}}, {@code {1}}, … replaced by the arguments. */
    String text(String key, Object... arguments) {
        var text = bundle.getString(key);
        for (int index = 0; index < arguments.length; index++) {
            text = text.replace("{" + index + "}", arguments[index].toString());
        }
        return text;
    }

    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    String feed(String feed) {
        return find("feed_" + feed).orElse(feed);
    }

    /** What an issue or rejection code means. */
    String meaning(String code) {
        return CodeWords.of(code).meaning().text(locale);
    }

    /** What to do about an issue or rejection code. */
    String advice(String code) {
        return CodeWords.of(code).advice().text(locale);
    }

    String indicatorName(Indicator indicator) {
        return english() && !indicator.nameEnglish().isEmpty() ? indicator.nameEnglish() : indicator.name();
    }

    String indicatorDefinition(Indicator indicator) {
        return english() && !indicator.definitionEnglish().isEmpty()
                ? indicator.definitionEnglish()
                : indicator.definition();
    }

    String unitName(Indicator indicator) {
        return find("satuan_" + unitKey(indicator)).orElse(indicator.unitName());
    }

    /** What stands behind a figure that already carries its sign: nothing behind percent, "/bulan" behind rupiah. */
    String unitSuffix(Indicator indicator) {
        return find("akhiran_" + unitKey(indicator)).orElseGet(() -> unitName(indicator));
    }

    private static String unitKey(Indicator indicator) {
        return indicator.unitName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /** The words the page's script needs, without their {@code js_} prefix. */
    Map<String, Object> scriptTexts() {
        var texts = new TreeMap<String, Object>();
        for (var key : bundle.keySet()) {
            if (key.startsWith("js_")) {
                texts.put(key.substring("js_".length()), bundle.getString(key));
            }
        }
        return texts;
    }

    @Override
    public Object get(String key) {
        return text(key);
    }
}
