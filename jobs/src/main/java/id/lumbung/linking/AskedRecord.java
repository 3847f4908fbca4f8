package id.lumbung.linking;

import id.lumbung.engine.Engine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record somebody asks about, and what published links hold about it. Its tables in the engine: {@code tanya} the record,
 * {@code tanya_gugus} the records joined with it by NIK, {@code tanya_orang} all records of its person.
 *
 * @param person the id of its person
 * @param number in the order of records
 * @param anchor number of the first record with which it was joined by NIK; its own where there is none before it
 * @param byNik whether its NIK is usable and nothing contradicts it
 * @param contradicted number of the record whose NIK it shares and otherwise contradicts
 * @param decided whether a clerk joined it to its anchor
 * @param bits of the evidence it was joined by
 */
record AskedRecord(
        String feed,
        String person,
        String method,
        long number,
        long anchor,
        boolean byNik,
        @Nullable Long contradicted,
        boolean decided,
        @Nullable BigDecimal bits) {
    static final String PLACE = "select urutan from tanya_gugus where ditanya";
    static final String ANCHOR = "select urutan from tanya_gugus where no = gugus";
    static final String OTHERS_OF_NIK = "select urutan from tanya_gugus where not ditanya";
    static final String CLUSTER = "select urutan from tanya_gugus";
    static final String OTHERS_OF_PERSON = """
            select persons.urutan
            from tanya_orang as persons
            left join tanya_gugus as own on persons.urutan = own.urutan
            where own.urutan is null
            """;
    static final String CONTRADICTED = """
            select records.urutan
            from tanya_gugus as own
            inner join gugus_nik as records on own.jangkar_bertentangan = records.no
            where own.ditanya
            """;

    private static final String PERSONS = "regsosek_individu";

    /** Looks it up in {@code tautan} and the tables of the trail. */
    static Optional<AskedRecord> find(Engine engine, String feed, String key) {
        engine.load(
                "tanya",
                List.of("feed", "kunci_rekaman"),
                List.of("varchar", "varchar"),
                List.<@Nullable String[]>of(new @Nullable String[] {feed, key}));
        engine.keep("tanya_gugus", """
                select
                    members.no,
                    members.urutan,
                    members.feed,
                    members.kunci_rekaman,
                    members.gugus,
                    members.lewat_nik,
                    members.jangkar_bertentangan,
                    members.diputus,
                    members.no = own.no as ditanya
                from tanya as asked
                inner join gugus_nik as own
                    on asked.feed = own.feed and asked.kunci_rekaman = own.kunci_rekaman
                inner join gugus_nik as members on own.gugus = members.gugus
                """);
        engine.keep("tanya_orang", """
                select
                    links.feed,
                    links.cara,
                    clusters.urutan
                from tanya as asked
                inner join tautan as own
                    on asked.feed = own.feed and asked.kunci_rekaman = own.kunci_rekaman
                inner join tautan as links on own.penduduk_id = links.penduduk_id
                inner join gugus_nik as clusters
                    on links.feed = clusters.feed and links.kunci_rekaman = clusters.kunci_rekaman
                """);
        return engine.rows("""
                        select
                            links.feed,
                            links.penduduk_id,
                            links.cara,
                            own.no,
                            own.gugus,
                            own.lewat_nik,
                            own.jangkar_bertentangan,
                            own.diputus,
                            links.bobot
                        from tanya_gugus as own
                        inner join tautan as links
                            on own.feed = links.feed and own.kunci_rekaman = links.kunci_rekaman
                        where own.ditanya
                        """).stream().map(AskedRecord::of).findFirst();
    }

    private static AskedRecord of(@Nullable Object[] row) {
        return new AskedRecord(
                text(row[0]),
                text(row[1]),
                text(row[2]),
                Objects.requireNonNull(number(row[3])),
                Objects.requireNonNull(number(row[4])),
                Boolean.TRUE.equals(row[5]),
                number(row[6]),
                Boolean.TRUE.equals(row[7]),
                (BigDecimal) row[8]);
    }

    static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }

    static @Nullable Long number(@Nullable Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    boolean isOfRegsosek() {
        return feed.equals(PERSONS);
    }

    boolean isAnchor() {
        return number == anchor;
    }

    /** Whether evidence or a clerk joined it, or the records that share its NIK, to records with another NIK. */
    boolean wasJoinedBeyondNik() {
        return method.equals("PROBABILISTIK") || (method.equals("TINJAUAN") && !decided);
    }
}
