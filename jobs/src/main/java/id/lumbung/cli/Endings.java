package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Messages;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How a command that could not do its work ends: one message, one exit code, never a stack trace. */
final class Endings {
    private final Surroundings surroundings;
    private final Messages messages;

    Endings(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    int wrongUsage(ParameterException wrong, String... arguments) {
        var command = wrong.getCommandLine();
        surroundings
                .err()
                .println(UsageMistake.find(wrong)
                        .map(messages::text)
                        .orElseGet(() -> String.valueOf(wrong.getMessage())));
        surroundings
                .err()
                .println(
                        messages.text("usage.see.help", command.getCommandSpec().qualifiedName()));
        return Failure.USAGE.exitCode();
    }

    int brokenRun(Exception broken, CommandLine commandLine, ParseResult parsed) {
        return show(broken, logFolder(commandLine));
    }

    /** Says why, and returns the exit code. */
    int show(Exception broken, Path logFolder) {
        if (broken instanceof LumbungException known) {
            surroundings.err().println(known.text(messages.locale()));
            return known.failure().exitCode();
        }
        var report = new BugReport(broken);
        var file = logFolder.resolve("kesalahan.log");
        try {
            report.appendTo(file, surroundings.clock().instant());
            surroundings.err().println(messages.text("bug", report.summary(), file));
        } catch (IOException e) {
            surroundings.err().println(messages.text("bug.unwritten", report.summary()));
        }
        return Failure.BUG.exitCode();
    }

    private static Path logFolder(CommandLine commandLine) {
        var home = commandLine.getCommandSpec().mixins().values().stream()
                .map(mixin -> mixin.userObject())
                .filter(CommonOptions.class::isInstance)
                .map(options -> ((CommonOptions) options).homePath())
                .findFirst()
                .orElse(CommonOptions.USUAL_HOME);
        return home.toAbsolutePath().normalize().resolve("log");
    }
}
