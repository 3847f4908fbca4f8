package id.lumbung.jobs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real web server that lists a folder as Apache does, behind a password, and counts the files it was asked for. */
final class WebInbox implements AutoCloseable {
    static final String USER = "lumbung";
    static final String PASSWORD = "sandi-web-yang-tak-boleh-bocor";

    private static final String ALLOWED =
            "Basic " + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final Path folder;
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Map<String, String> redirects = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();

    WebInbox(Path folder) throws IOException {
        this.folder = folder;
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Files asked for since the last time. */
    int opened() {
        return opened.getAndSet(0);
    }

    /** Breaks off so many of the next files in the middle. */
    void breakOff(int files) {
        failures.set(files);
    }

    void redirect(String path, String location) {
        redirects.put(path, location);
    }

    /** Shows a page of one's own instead of a folder's list. */
    void show(String path, String html) {
        pages.put(path, html);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var file = folder.resolve(path.substring(1)).normalize();
            if (!ALLOWED.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
            } else if (redirects.containsKey(path)) {
                exchange.getResponseHeaders().set("Location", redirects.get(path));
                exchange.sendResponseHeaders(302, -1);
            } else if (pages.containsKey(path)) {
                send(exchange, "text/html", pages.get(path).getBytes(StandardCharsets.UTF_8));
            } else if (Files.isDirectory(file) && path.endsWith("/")) {
                send(exchange, "text/html;charset=UTF-8", list(file).getBytes(StandardCharsets.UTF_8));
            } else if (Files.isRegularFile(file)) {
                exchange.getResponseHeaders()
                        .set(
                                "Last-Modified",
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(Files.getLastModifiedTime(file)
                                        .toInstant()
                                        .atOffset(ZoneOffset.UTC)));
                send(exchange, "text/csv", Files.readAllBytes(file));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void send(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, content.length);
        if (type.equals("text/csv")) {
            opened.incrementAndGet();
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                exchange.getResponseBody().write(content, 0, content.length / 2);
                throw new IOException("broken off");
            }
        }
        exchange.getResponseBody().write(content);
    }

    private static String list(Path folder) throws IOException {
        var rows = new StringBuilder();
        try (var children = Files.list(folder)) {
            for (var child : children.sorted().toList()) {
                var name = child.getFileName().toString();
                var link = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")
                        + (Files.isDirectory(child) ? "/" : "");
                rows.append("<tr><td><a href=\"%s\">%s</a></td><td>1.2K</td></tr>%n".formatted(link, name));
            }
        }
        return """
                <html><body><h1>Index of /</h1><table>
                <tr><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th></tr>
                <tr><td><a href="/">Parent Directory</a></td></tr><tr><td><a href="../">..</a></td></tr>
                %s</table><a href="http://agency.example/help.csv">Help</a></body></html>
                """.formatted(rows);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
