package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.engine.EngineProvider;
import id.lumbung.engine.EngineSettings;
import id.lumbung.engine.Engines;
import id.lumbung.jobs.VersionDesk;
import id.lumbung.jobs.Workplace;
import id.lumbung.language.Message;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the lake lies and what computes over it, as a command is told or its environment says. */
final class WorkplaceOptions {
    static final String ENGINE = "LUMBUNG_ENGINE";
    static final String MASTER = "LUMBUNG_MASTER";
    static final String LAKE = "LUMBUNG_LAKE";
    static final String DUCKDB_MEMORY = "LUMBUNG_DUCKDB_MEMORY";

    private static final String THIS_MACHINE = "duckdb";
    private static final String SECRET = "LUMBUNG_SPARK_SECRET";
    private static final String SECRET_SETTING = "spark.authenticate.secret";
    private static final String MASTER_SETTING = "spark.master";

    /** A cluster of which all machines are this one. */
    private static final Pattern LOOPBACK = Pattern.compile("spark://(localhost|127(\\.[0-9]+){3}|\\[::1])(:[0-9]+)?");

    @Option(names = "--engine", paramLabel = "duckdb|spark", descriptionKey = "option.engine")
    private @Nullable String engine;

    @Option(names = "--master", paramLabel = "URL", descriptionKey = "option.master")
    private @Nullable String master;

    @Option(names = "--lake", paramLabel = "URI", descriptionKey = "option.lake")
    private @Nullable String lake;

    @Option(names = "--spark-conf", paramLabel = "KEY=VALUE", descriptionKey = "option.spark.conf")
    private Map<String, String> settings = Map.of();

    @Option(names = "--duckdb-memory", paramLabel = "MB", descriptionKey = "option.duckdb.memory")
    private @Nullable String memory;

    /**
     * @throws LumbungException for an engine that nothing here brings, an address that is none, or a lake that the engine
     *     does not reach
     */
    Workplace open(Home home, Map<String, String> environment) {
        var usual = Workplace.in(home, memory(environment));
        var root = given(lake, LAKE, environment).map(WorkplaceOptions::address).orElse(usual.lake());
        var kind = given(engine, ENGINE, environment).orElse(THIS_MACHINE).toLowerCase(Locale.ROOT);
        if (kind.equals(THIS_MACHINE)) {
            var workplace = new Workplace(root, usual.engines());
            if (!workplace.isLocal()) {
                throw wrong(Message.of("lake.remote", workplace.shown()));
            }
            return workplace;
        }
        var from = master(environment);
        if (root.equals(usual.lake())
                && from.filter(WorkplaceOptions::isElsewhere).isPresent()) {
            throw wrong(Message.of("lake.home", usual.shown(), from.get()));
        }
        return new Workplace(root, engines(kind, root, from, environment));
    }

    private int memory(Map<String, String> environment) {
        var most = given(memory, DUCKDB_MEMORY, environment);
        if (most.isEmpty()) {
            return Workplace.MEMORY;
        }
        return most.filter(text -> text.matches("[0-9]{4,7}"))
                .map(Integer::valueOf)
                .filter(megabytes -> megabytes >= Workplace.MEMORY)
                .orElseThrow(() -> wrong(Message.of("duckdb.memory", most.get(), String.valueOf(Workplace.MEMORY))));
    }

    /**
     * The same for what engines write into PostgreSQL.
     *
     * @throws LumbungException also where they are elsewhere and PostgreSQL answers this machine only
     */
    Workplace openToPublish(Home home, Map<String, String> environment) {
        var workplace = open(home, environment);
        var from = master(environment)
                .filter(WorkplaceOptions::isElsewhere)
                .filter(cluster -> !LOOPBACK.matcher(cluster).matches());
        if (workplace.engines().areElsewhere() && from.isPresent() && !DatabaseAccess.isConfigured(environment)) {
            throw wrong(Message.of("database.home", DatabaseAccess.URL_VARIABLE, from.get()));
        }
        return workplace;
    }

    /** What Spark would take: its own setting first, and last what spark-submit was told. */
    private Optional<String> master(Map<String, String> environment) {
        return Optional.ofNullable(settings.get(MASTER_SETTING))
                .or(() -> given(master, MASTER, environment))
                .or(() -> Optional.ofNullable(System.getProperty(MASTER_SETTING)));
    }

    private static boolean isElsewhere(String master) {
        return !master.startsWith("local");
    }

    /** What the desk for versions answers, and nothing left open behind it. */
    <T> T atDesk(Home home, DatabaseAccess database, Map<String, String> environment, Function<VersionDesk, T> asked) {
        try (var workplace = openToPublish(home, environment)) {
            return asked.apply(new VersionDesk(home, database, workplace));
        }
    }

    private Engines engines(String kind, URI root, Optional<String> from, Map<String, String> environment) {
        var all = new HashMap<>(settings);
        given(null, SECRET, environment).ifPresent(secret -> all.putIfAbsent(SECRET_SETTING, secret));
        return ServiceLoader.load(EngineProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> wrong(Message.of("engine.unknown", kind)))
                .engines(new EngineSettings(from, Workplace.scratch(root), all));
    }

    /** A path of this machine, or an address with a scheme. */
    private static URI address(String text) {
        try {
            var address = text.matches("[a-z][a-z0-9+.-]+:.*") ? URI.create(text) : null;
            return address == null ? Path.of(text).toAbsolutePath().normalize().toUri() : address;
        } catch (IllegalArgumentException e) {
            throw wrong(Message.of("lake.address", text));
        }
    }

    private static Optional<String> given(@Nullable String option, String variable, Map<String, String> environment) {
        return Optional.ofNullable(option)
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static LumbungException wrong(Message told) {
        return new LumbungException(Failure.USAGE, told);
    }
}
