package id.lumbung.report;

import com.samskivert.mustache.Mustache;
import java.util.Map;

/** A page that leads on to the report of a date. */
final class Redirect {
    private static final String TEMPLATE = """
            <!doctype html>
            <html lang="{{language}}">
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <meta http-equiv="refresh" content="0; url=../{{date}}/index.html">
            <title>{{title}}</title>
            <p><a href="../{{date}}/index.html">{{title}} {{date}}</a></p>
            </html>
            """;

    private Redirect() {}

    static String html(String date, Texts texts) {
        return Mustache.compiler()
                .compile(TEMPLATE)
                .execute(Map.of("language", texts.locale().getLanguage(), "date", date, "title", texts.text("judul")));
    }
}
