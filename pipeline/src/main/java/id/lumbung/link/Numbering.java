package id.lumbung.link;

import id.lumbung.engine.Engine;

/**
 * Numbers the rows of a table one after another, from one, without bringing them all to one place to be sorted: each block of
 * rows is sorted by itself, and counted on from the blocks before it.
 *
 * @param table columns of the order, among others
 * @param order SQL that tells any two rows apart
 * @param block SQL of the same order: where two rows differ in it, the order puts them likewise
 */
record Numbering(String table, String order, String block) {
    /** Keeps {@code kept}: how many rows come before each block. */
    void keepBlocks(Engine engine, String kept) {
        engine.keep(kept, """
                select
                    blok,
                    cast(sum(baris) over (order by blok rows unbounded preceding) - baris as bigint) as sebelum
                from (select %s as blok, count(*) as baris from %s group by %s) as blocks
                """.formatted(block, table, block));
    }

    /** SELECT of the rows with their number under {@code number}, the blocks kept before. */
    String numbered(String columns, String number, String kept) {
        return """
                select
                    %s,
                    cast(blocks.sebelum + row_number() over (partition by blocks.blok order by %s) as bigint) as %s
                from %s as records
                inner join %s as blocks on %s = blocks.blok
                """.formatted(columns, order, number, table, kept, block);
    }
}
