package id.lumbung.publish;

import id.lumbung.engine.Engine;
import java.math.BigInteger;
import java.util.Objects;

/** Works out, in the engine, what has to be written for a table to hold the version. */
final class Difference {
    /** Of a row that differs: 1 where it is new under its key, 0 where another row had its key, -1 where its key is gone. */
    static final String MARK = "arah";

    private final Engine engine;

    Difference(Engine engine) {
        this.engine = engine;
    }

    /**
     * @param number tells the kept rows of this table from those of others
     * @throws DuplicateKeysException where rows of the version share a key
     */
    TablePlan plan(TableSource source, PublishedTable table, int number) {
        return source.before()
                .map(shown -> difference(source, shown, table, "beda_" + number))
                .orElseGet(() -> whole(source, table));
    }

    private TablePlan whole(TableSource source, PublishedTable table) {
        refuse(table, duplicates(table, source.now()));
        return new TablePlan(table, TablePlan.Way.WHOLE, source.now(), content(table, source.now()));
    }

    private TablePlan difference(TableSource source, TableSource.Before shown, PublishedTable table, String kept) {
        var known = shown.content().filter(content -> content.shape().equals(table.shape()));
        if (shown.same() && known.isPresent()) {
            return new TablePlan(table, TablePlan.Way.UNCHANGED, source.now(), known.get());
        }
        var sides = kept + "_sisi";
        engine.keep(sides, """
                select %1$s, sum(sisi) as sisi
                from (
                    select %1$s, 1 as sisi from %2$s
                    union all
                    select %1$s, -1 as sisi from %3$s
                ) as semua
                group by %1$s
                having sum(sisi) <> 0
                """.formatted(
                table.columnList(), shown.changing().now(), shown.changing().before()));
        var gone = table.columnList() + " from " + sides + " where sisi < 0";
        var come = table.columnList() + " from " + sides + " where sisi > 0";
        refuse(table, number("select coalesce(sum(sisi - 1), 0) from " + sides + " where sisi > 1"));
        refuse(table, duplicates(table, "(select " + come + ") as datang"));
        var written = engine.keep(
                kept, """
                select datang.*, case when pergi.%2$s is null then 1 else 0 end as %1$s
                from (select %3$s) as datang
                left join (select %4$s) as pergi on %5$s
                union all
                select pergi.*, -1 as %1$s
                from (select %4$s) as pergi
                where not exists (select 1 from (select %3$s) as datang where %5$s)
                """.formatted(MARK, table.key().get(0), come, gone, table.sameKey("datang", "pergi")));
        refuse(table, number("""
                select count(*) from %s as datang
                where datang.%s = 1 and exists (select 1 from %s as lama where %s)
                """.formatted(kept, MARK, shown.whole(), table.sameKey("datang", "lama"))));
        var content = known.map(held -> held.plus(content(table, "(select " + come + ")"))
                        .minus(content(table, "(select " + gone + ")")))
                .orElseGet(() -> content(table, source.now()));
        engine.drop(sides);
        return new TablePlan(table, written == 0 ? TablePlan.Way.UNCHANGED : TablePlan.Way.DIFFERENCE, kept, content);
    }

    /** Number of rows beyond the first of their key. */
    private long duplicates(PublishedTable table, String from) {
        return number(
                "select coalesce(sum(jumlah - 1), 0) from (select count(*) as jumlah from %s group by %s having count(*) > 1) as kunci"
                        .formatted(from, table.keyList()));
    }

    private static void refuse(PublishedTable table, long duplicates) {
        if (duplicates > 0) {
            throw new DuplicateKeysException(table, duplicates);
        }
    }

    /** What the engine finds under {@code from}. */
    TableContent content(PublishedTable table, String from) {
        var row = engine.rows(
                        "select count(*), cast(coalesce(sum(cast(%s as decimal(38,0))), 0) as varchar) from %s as isi"
                                .formatted(new RowFingerprint(table).inEngine(), from))
                .get(0);
        return new TableContent(
                ((Number) Objects.requireNonNull(row[0])).longValue(),
                new BigInteger(String.valueOf(row[1])),
                table.shape());
    }

    private long number(String select) {
        return new BigInteger(String.valueOf(engine.rows(select).get(0)[0])).longValueExact();
    }
}
