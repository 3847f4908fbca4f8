package id.lumbung.cli;

import id.lumbung.language.Messages;

/** Steps in the operator's language; a step without a translation keeps its own name. */
final class StepNames {
    private StepNames() {}

    static String shown(String step, Messages messages) {
        var key = "step." + step;
        return messages.bundle().containsKey(key) ? messages.text(key) : step;
    }
}
