package id.lumbung.cli;

import id.lumbung.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The name all commands stand behind; alone it only explains itself. */
@Command(name = "lumbung")
final class RootCommand implements Runnable {
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "option.bahasa")
    private Language language = Language.ID;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    RootCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), messages.text("usage.no.command"));
    }

    Language language() {
        return language;
    }

    boolean help() {
        return help;
    }
}
