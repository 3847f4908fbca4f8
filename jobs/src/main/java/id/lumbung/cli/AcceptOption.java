package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import id.lumbung.star.change.IndicatorNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What {@code --accept} names, each time it is given: an indicator that may move past its limit, this once. */
final class AcceptOption {
    private AcceptOption() {}

    /** @throws LumbungException for a code that no indicator has */
    static Set<String> codes(List<String> texts) {
        var known = IndicatorNames.load().codes();
        var codes = new TreeSet<String>();
        for (var text : texts) {
            var code = text.strip().toUpperCase(Locale.ROOT);
            if (!known.contains(code)) {
                throw new LumbungException(Failure.USAGE, Message.of("change.accept.unknown", text, known));
            }
            codes.add(code);
        }
        return codes;
    }
}
