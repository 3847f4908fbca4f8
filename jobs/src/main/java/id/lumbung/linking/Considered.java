package id.lumbung.linking;

import static id.lumbung.linking.AskedRecord.text;

import id.lumbung.engine.Engine;
import id.lumbung.linking.ComparedPair.Reason;
import id.lumbung.linking.ComparedPair.Role;
import id.lumbung.review.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that linking weighed for the record asked about, or for one that shares its NIK.
 *
 * @param weighedFeed feed of the record that was weighed
 * @param itself whether that is the record asked about
 * @param number of the candidate in the order of records; null where it is there no more
 * @param samePerson whether the candidate is taken for the same person today
 */
record Considered(
        String weighedFeed,
        boolean itself,
        long rank,
        @Nullable Long number,
        boolean samePerson,
        String verdict,
        String reason,
        ComparedPair pair) {

    /** The candidates of the asked record's cluster, the joined one first, then the best. */
    static List<Considered> read(Engine engine, AskedRecord asked) {
        return engine.rows("""
                        select
                            weighed.feed,
                            own.ditanya,
                            weighed.peringkat,
                            candidates.no,
                            weighed.putusan,
                            weighed.alasan,
                            weighed.feed_calon,
                            persons.penduduk_id,
                            weighed.rincian,
                            weighed.bobot,
                            weighed.peluang
                        from pertimbangan as weighed
                        inner join tanya_gugus as own
                            on weighed.feed = own.feed and weighed.kunci_rekaman = own.kunci_rekaman
                        left join gugus_nik as candidates
                            on weighed.feed_calon = candidates.feed and weighed.kunci_calon = candidates.kunci_rekaman
                        left join tautan as persons
                            on weighed.feed_calon = persons.feed and weighed.kunci_calon = persons.kunci_rekaman
                        order by
                            case when weighed.putusan = 'TAUT' then 0 else 1 end,
                            weighed.peringkat,
                            weighed.bobot desc nulls last,
                            candidates.no
                        """).stream().map(row -> of(row, asked)).toList();
    }

    private static Considered of(@Nullable Object[] row, AskedRecord asked) {
        var person = row[7] == null ? null : row[7].toString();
        return new Considered(
                text(row[0]),
                Boolean.TRUE.equals(row[1]),
                Objects.requireNonNull(AskedRecord.number(row[2])),
                AskedRecord.number(row[3]),
                asked.person().equals(person),
                text(row[4]),
                text(row[5]),
                new ComparedPair(
                        Role.LOST,
                        Reason.UNKNOWN,
                        text(row[6]),
                        person,
                        Evidence.parts(text(row[8])),
                        (BigDecimal) row[9],
                        (Double) row[10]));
    }

    boolean isJoined() {
        return verdict.equals("TAUT");
    }

    /** @param clerk whether a clerk joined the record to its person */
    ComparedPair judged(boolean anyJoined, boolean clerk) {
        if (isJoined()) {
            return with(Role.JOINED, Reason.WEIGHT);
        }
        if (clerk && samePerson) {
            return with(Role.JOINED, Reason.CLERK_JOINED);
        }
        if (verdict.equals("TINJAU")) {
            return with(Role.REVIEW, reasonForReview());
        }
        return with(Role.LOST, anyJoined || rank > 1 ? Reason.WEAKER : Reason.BELOW_THRESHOLD);
    }

    private Reason reasonForReview() {
        return switch (reason) {
            case "BOBOT" -> Reason.BETWEEN_THRESHOLDS;
            case "SERI" -> Reason.TIE;
            case "NIK_BERTENTANGAN" -> Reason.NIK_CONTRADICTED;
            case "NIK_GANDA" -> Reason.NIK_TWICE;
            case "SATU_SATU" -> Reason.HAS_ONE_ALREADY;
            default -> Reason.UNKNOWN;
        };
    }

    private ComparedPair with(Role role, Reason why) {
        return new ComparedPair(role, why, pair.feed(), pair.person(), pair.parts(), pair.bits(), pair.probability());
    }
}
