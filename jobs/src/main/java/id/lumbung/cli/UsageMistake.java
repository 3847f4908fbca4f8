package id.lumbung.cli;

import id.lumbung.language.Message;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command as typed. */
final class UsageMistake {
    private UsageMistake() {}

    /** Empty where the exception brings words of its own. */
    static Optional<Message> find(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return Optional.of(Message.of(
                    "usage.unknown",
                    unknown.getUnmatched().stream()
                            .map(argument -> "'" + argument + "'")
                            .toList()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return Optional.of(Message.of(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageMistake::name).toList()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Optional.of(Message.of("usage.twice", name(twice.getOverwritten())));
        }
        return wrong.getArgSpec() == null
                ? Optional.empty()
                : Optional.of(Message.of("usage.value", name(wrong.getArgSpec()), String.valueOf(wrong.getValue())));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
