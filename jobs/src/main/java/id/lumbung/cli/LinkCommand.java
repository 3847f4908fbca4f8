package id.lumbung.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The name the commands about the link model stand behind; alone it only explains itself. */
@Command(name = "link")
final class LinkCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), options.messages().text("usage.no.command"));
    }
}
