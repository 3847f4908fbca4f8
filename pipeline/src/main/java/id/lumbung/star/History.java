package id.lumbung.star;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Slowly changing dimensions of type 2: a version of a row is valid from a day to a day, and exactly one is current.
 *
 * <p>The first version of an id begins on 1900-01-01, so that facts older than the first run find one. An id that is gone
 * has no current version; should it come back, its last version is valid until the day before, so that no gap stays.
 */
final class History {
    private static final String BEGINNING = "1900-01-01";
    private static final String OPEN_END = "9999-12-31";

    private final Model model;
    private final LocalDate today;
    private final List<String> columns;

    /** {@code columns}: those of the model's SELECT. */
    History(Model model, LocalDate today, List<String> columns) {
        this.model = model;
        this.today = today;
        this.columns = columns;
    }

    /** All versions of a table without a past. */
    String first(String todaysRows) {
        return select(todaysRows, "date '" + BEGINNING + "'");
    }

    /** All versions, from today's rows and the table of the previous version. */
    String next(String todaysRows, String previous) {
        var names = String.join(", ", columns);
        return """
                with
                last_rows as (select %1$s from %2$s where terkini),
                changed_rows as (select %1$s from %3$s except select %1$s from last_rows),
                kept_rows as (select %1$s from last_rows intersect select %1$s from %3$s),
                known_ids as (
                    select %4$s, max(berlaku_dari) as last_from, bool_or(terkini) as present
                    from %2$s
                    group by %4$s
                ),
                returned_ids as (
                    select known_ids.%4$s, known_ids.last_from
                    from known_ids
                    inner join changed_rows on known_ids.%4$s = changed_rows.%4$s
                    where not known_ids.present
                ),
                dated_rows as (
                    select
                        changed_rows.*,
                        case when known_ids.%4$s is null then date '%5$s' else date '%6$s' end as mulai
                    from changed_rows
                    left join known_ids on changed_rows.%4$s = known_ids.%4$s
                )
                select
                    old.%7$s, %8$s, old.berlaku_dari,
                    case
                        when old.berlaku_dari = returned_ids.last_from then date '%9$s'
                        else old.berlaku_sampai
                    end as berlaku_sampai,
                    false as terkini
                from %2$s as old
                left join returned_ids on old.%4$s = returned_ids.%4$s
                where not old.terkini
                union all
                select
                    old.%7$s, %8$s, old.berlaku_dari,
                    case when kept_rows.%4$s is null then date '%9$s' else old.berlaku_sampai end,
                    kept_rows.%4$s is not null
                from %2$s as old
                left join kept_rows on old.%4$s = kept_rows.%4$s
                where old.terkini
                union all
                %10$s
                """.formatted(
                        names,
                        previous,
                        todaysRows,
                        id(),
                        BEGINNING,
                        today,
                        key(),
                        columns.stream().map(column -> "old." + column).collect(Collectors.joining(", ")),
                        today.minusDays(1),
                        select("dated_rows", "mulai"));
    }

    private String select(String rows, String from) {
        return "select id_rahasia('%s|' || %s || '|' || cast(%s as varchar)) as %s, %s, %s as berlaku_dari, date '%s' as berlaku_sampai, true as terkini from %s"
                .formatted(model.name(), id(), from, key(), String.join(", ", columns), from, OPEN_END, rows);
    }

    private String id() {
        if (model.grain().size() != 1) {
            throw new ModelException(
                    "%s/%s.sql: history scd2 needs a grain of one column.".formatted(model.folder(), model.name()));
        }
        return model.grain().get(0);
    }

    private String key() {
        return key(model);
    }

    /** The column that tells one version of a row from all others. */
    static String key(Model model) {
        return model.name().substring("dim_".length()) + "_key";
    }
}
