package id.lumbung.feed.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The page a web server makes of a folder: its links to what lies directly in it. */
final class HtmlListing {
    /** Relative, one name long, nothing asked of a script: anything else leads elsewhere or sorts the page. */
    private static final Pattern CHILD = Pattern.compile("(?:\\./)?([^/?#:]+)(/?)");

    private static final Set<String> ELSEWHERE = Set.of(".", "..");

    private HtmlListing() {}

    /** A link to a child. */
    record Link(String name, boolean folder) {}

    static List<Link> links(byte[] page) throws IOException {
        var links = new LinkedHashSet<Link>();
        for (var anchor : Jsoup.parse(new ByteArrayInputStream(page), null, "").select("a[href]")) {
            var child = CHILD.matcher(anchor.attr("href").strip());
            if (child.matches() && !ELSEWHERE.contains(child.group(1))) {
                links.add(new Link(
                        UrlPath.decoded(child.group(1)), !child.group(2).isEmpty()));
            }
        }
        return List.copyOf(links);
    }
}
