package id.lumbung.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the records of one delivery that share a key: where all copies are equal as they arrived the first stays, where
 * they differ the last one wins; files in name order.
 */
public final class Duplicates {
    private static final String SELECT = """
            with
            shared_keys as (
                select kunci_rekaman from %1$s group by kunci_rekaman having count(*) > 1
            ),
            copies as (
                select
                    records.berkas,
                    records.baris,
                    min(records.sidik) over (partition by records.kunci_rekaman)
                        = max(records.sidik) over (partition by records.kunci_rekaman) as equal,
                    row_number() over (
                        partition by records.kunci_rekaman order by records.berkas, records.baris
                    ) as place,
                    count(*) over (partition by records.kunci_rekaman) as copies
                from %1$s as records
                inner join shared_keys on records.kunci_rekaman = shared_keys.kunci_rekaman
            )
            select berkas, baris
            from copies
            where case when equal then place > 1 else place < copies end
            order by berkas, baris
            """;

    private Duplicates() {}

    /** A record to be rejected, by where it starts. */
    public record Place(String file, long line) {}

    /** The records of {@code table} (columns berkas, baris, kunci_rekaman, sidik) that must go. */
    public static List<Place> find(Engine engine, String table) {
        var places = new ArrayList<Place>();
        for (var row : engine.rows(SELECT.formatted(table))) {
            places.add(new Place(
                    (String) Objects.requireNonNull(row[0]), ((Number) Objects.requireNonNull(row[1])).longValue()));
        }
        return places;
    }
}
