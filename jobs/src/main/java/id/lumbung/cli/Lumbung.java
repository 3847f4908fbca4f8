package id.lumbung.cli;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.jobs.FeedSource;
import id.lumbung.jobs.NightlyRefresh;
import id.lumbung.jobs.Refresh;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Entry point of the application. */
public final class Lumbung {
    private Lumbung() {}

    public static void main(String[] arguments) {
        // Sessions with PostgreSQL take over the time zone of the virtual machine.
        TimeZone.setDefault(TimeZone.getTimeZone(Surroundings.JAKARTA));
        System.exit(run(
                arguments,
                NightlyRefresh::new,
                (people, seed, date, inbox) -> RegencyGenerator.generate(DemoSettings.usual(people, seed, date))
                        .writeFeeds(inbox)));
    }

    /** Runs one command against the real console, clock and environment. */
    static int run(String[] arguments, Supplier<Refresh> refresh, FeedSource feedSource) {
        try (var out = console(FileDescriptor.out, false);
                var err = console(FileDescriptor.err, true)) {
            var terminal = "true".equals(System.getProperty("lumbung.terminal"));
            var surroundings = new Surroundings(
                    out,
                    err,
                    terminal,
                    System.getenv(),
                    Clock.systemUTC(),
                    refresh,
                    feedSource,
                    duration -> TimeUnit.MILLISECONDS.sleep(duration.toMillis()));
            return run(surroundings, arguments);
        }
    }

    static int run(Surroundings surroundings, String... arguments) {
        return commandLine(surroundings, Language.among(arguments)).execute(arguments);
    }

    private static CommandLine commandLine(Surroundings surroundings, Language language) {
        var messages = language.messages();
        var endings = new Endings(surroundings, messages);
        return new CommandLine(new RootCommand(messages))
                .addSubcommand(new DemoCommand(surroundings))
                .addSubcommand(new RunCommand(surroundings))
                .addSubcommand(new QueryCommand(surroundings))
                .addSubcommand(new InspectCommand(surroundings))
                .addSubcommand(new RejectsCommand(surroundings))
                .addSubcommand(new ChecksCommand(surroundings))
                .addSubcommand(review(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(link(surroundings))
                .addSubcommand(new ForgetCommand(surroundings))
                .addSubcommand(new VersionsCommand(surroundings))
                .addSubcommand(new RollbackCommand(surroundings))
                .addSubcommand(new RebuildCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new ConnectCommand(surroundings))
                .addSubcommand(new StopCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings))
                .setResourceBundle(messages.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(endings::wrongUsage)
                .setExecutionExceptionHandler(endings::brokenRun);
    }

    private static CommandLine review(Surroundings surroundings) {
        return new CommandLine(new ReviewCommand())
                .addSubcommand(new ReviewListCommand(surroundings))
                .addSubcommand(new ReviewShowCommand(surroundings))
                .addSubcommand(new ReviewExportCommand(surroundings))
                .addSubcommand(new ReviewImportCommand(surroundings));
    }

    private static CommandLine link(Surroundings surroundings) {
        return new CommandLine(new LinkCommand())
                .addSubcommand(new LinkTrainCommand(surroundings))
                .addSubcommand(new LinkShowCommand(surroundings));
    }

    private static PrintStream console(FileDescriptor descriptor, boolean flushLines) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), flushLines, StandardCharsets.UTF_8);
    }
}
