package id.lumbung.feed;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a contract.
 *
 * @param aliases other header names it is delivered under
 * @param companion the column with the village's name beside a village code
 * @param mayLieAhead whether its dates may be later than the delivery
 */
public record Column(
        String name,
        Rule rule,
        boolean required,
        boolean key,
        List<String> aliases,
        @Nullable String companion,
        boolean mayLieAhead)
        implements Serializable {

    public Column {
        aliases = List.copyOf(aliases);
    }
}
