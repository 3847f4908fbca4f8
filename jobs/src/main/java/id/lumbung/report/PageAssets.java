package id.lumbung.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;

/** The fixed parts of the page, inlined whole; the policy allows exactly these scripts and this style by their hashes. */
record PageAssets(String template, String style, String charts, String script) {
    private static final String WEBJAR = "META-INF/maven/org.webjars/echarts/pom.properties";

    static PageAssets load() {
        return new PageAssets(
                resource("report/index.html"),
                embeddable("report/report.css"),
                embeddable("META-INF/resources/webjars/echarts/" + chartsVersion() + "/echarts.common.min.js"),
                embeddable("report/report.js"));
    }

    String contentSecurityPolicy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; script-src 'sha256-"
                + hash(charts)
                + "' 'sha256-"
                + hash(script)
                + "'; style-src 'sha256-"
                + hash(style)
                + "'";
    }

    private static String chartsVersion() {
        var properties = new Properties();
        try (var in = open(WEBJAR)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    private static String embeddable(String name) {
        var text = resource(name).replace("\r\n", "\n");
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("</script") || lower.contains("</style") || lower.contains("<!--")) {
            throw new IllegalStateException(
                    name + ": expected text that can stand inside an element, found its end tag");
        }
        return text;
    }

    private static String resource(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var in = PageAssets.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + ": expected on the class path, found nothing");
        }
        return in;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
