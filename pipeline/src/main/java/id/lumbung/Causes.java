package id.lumbung;

import java.util.ArrayList;
import java.util.List;

/** An exception and what caused it, outermost first. */
public final class Causes {
    private Causes() {}

    /** Ends where a chain comes back to itself. */
    public static List<Throwable> of(Throwable exception) {
        var chain = new ArrayList<Throwable>();
        for (Throwable link = exception; link != null && !chain.contains(link); link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }
}
