package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import picocli.CommandLine.Option;

/** Why somebody looks into the vault. */
final class LookOptions {
    private static final int LONGEST = 1_000;

    @Option(names = "--alasan", required = true, paramLabel = "TEXT", descriptionKey = "option.alasan")
    private String reason = "";

    /** @throws LumbungException where it says nothing, or too much to be logged */
    String requireReason() {
        if (reason.length() > LONGEST || reason.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new LumbungException(Failure.USAGE, Message.of("review.no.reason", LONGEST));
        }
        return reason;
    }
}
