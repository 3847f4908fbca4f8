package id.lumbung.linking;

import static id.lumbung.linking.AskedRecord.text;

import id.lumbung.engine.Engine;
import id.lumbung.link.ComparisonSets;
import id.lumbung.link.LinkModel;
import id.lumbung.link.PairScale;
import id.lumbung.linking.ComparedPair.Reason;
import id.lumbung.linking.ComparedPair.Role;
import id.lumbung.linking.Explanation.LinkedRecords;
import id.lumbung.review.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out why published records were taken for one person. */
public final class Explainer {
    private final PublishedLinks links;
    private final Engine engine;
    private final LinkModel model;
    private @Nullable PairScale scale;

    public Explainer(PublishedLinks links) {
        this.links = links;
        this.engine = links.engine();
        this.model = links.trail().model();
        links.trail().register(engine);
        engine.readParquet(
                "tautan", List.of(links.lake().address(links.version().folder() + "/identitas/tautan")));
    }

    /** Explains the record of that key, as {@code identitas.tautan} has it, where there is one. */
    public Optional<Explanation> find(String feed, String key) {
        return AskedRecord.find(engine, feed, key).map(this::explain);
    }

    private Explanation explain(AskedRecord asked) {
        var considered = Considered.read(engine, asked);
        return new Explanation(
                links.version().id(),
                model,
                links.trail().thresholds(),
                asked.feed(),
                asked.person(),
                asked.method(),
                count("select count(*) from tanya_orang where feed = 'regsosek_individu'") > 0,
                weighedFor(considered),
                pairs(asked, considered),
                counts("select feed, cara, count(*) from tanya_orang group by feed, cara order by feed, cara"),
                counts("""
                        select weighed.feed, 'TINJAUAN', count(*)
                        from pertimbangan as weighed
                        inner join tanya_gugus as own
                            on weighed.feed_calon = own.feed and weighed.kunci_calon = own.kunci_rekaman
                        where weighed.putusan = 'TINJAU'
                        group by weighed.feed
                        order by weighed.feed
                        """));
    }

    private static Optional<String> weighedFor(List<Considered> considered) {
        return considered.stream().anyMatch(Considered::itself)
                ? Optional.empty()
                : considered.stream().map(Considered::weighedFeed).findFirst();
    }

    private List<ComparedPair> pairs(AskedRecord asked, List<Considered> considered) {
        var pairs = new ArrayList<ComparedPair>();
        sameNik(asked).ifPresent(pairs::add);
        var anyJoined = considered.stream().anyMatch(Considered::isJoined);
        var clerk = asked.method().equals("TINJAUAN");
        var weighed =
                considered.stream().map(one -> one.judged(anyJoined, clerk)).toList();
        if (asked.wasJoinedBeyondNik() && weighed.stream().noneMatch(pair -> pair.role() == Role.JOINED)) {
            beyondNik(asked).ifPresent(pairs::add);
        }
        pairs.addAll(weighed);
        var contradicted = asked.contradicted();
        if (contradicted != null && considered.stream().noneMatch(one -> contradicted.equals(one.number()))) {
            heaviest(AskedRecord.PLACE, AskedRecord.CONTRADICTED, Role.LOST, Reason.NIK_CONTRADICTED, null)
                    .ifPresent(pairs::add);
        }
        pairs.addAll(parted());
        return pairs;
    }

    private Optional<ComparedPair> sameNik(AskedRecord asked) {
        if (!asked.byNik()) {
            return Optional.empty();
        }
        var reason = asked.decided() ? Reason.CLERK_JOINED : Reason.SAME_NIK;
        if (!asked.isAnchor()) {
            return heaviest(AskedRecord.PLACE, AskedRecord.ANCHOR, Role.JOINED, reason, null);
        }
        return asked.isOfRegsosek() || count("select count(*) from (" + AskedRecord.OTHERS_OF_NIK + ") as others") == 0
                ? Optional.empty()
                : heaviest(AskedRecord.PLACE, AskedRecord.OTHERS_OF_NIK, Role.JOINED, reason, null);
    }

    private Optional<ComparedPair> beyondNik(AskedRecord asked) {
        return heaviest(
                AskedRecord.CLUSTER,
                AskedRecord.OTHERS_OF_PERSON,
                Role.JOINED,
                asked.method().equals("TINJAUAN") ? Reason.CLERK_JOINED : Reason.OTHERS_ALIKE,
                asked.bits());
    }

    private Optional<ComparedPair> heaviest(
            String lefts, String rights, Role role, Reason reason, @Nullable BigDecimal bits) {
        return scale().findHeaviest(lefts, rights)
                .map(pair -> new ComparedPair(
                        role,
                        reason,
                        pair.feed(),
                        person(pair.feed(), pair.key()),
                        Evidence.parts(pair.parts()),
                        bits,
                        null));
    }

    private PairScale scale() {
        var known = scale;
        if (known == null) {
            links.readRecords();
            known = new PairScale(engine, ComparisonSets.persons(), model);
            scale = known;
        }
        return known;
    }

    private @Nullable String person(String feed, String key) {
        engine.load(
                "tanya_lain",
                List.of("feed", "kunci_rekaman"),
                List.of("varchar", "varchar"),
                List.<@Nullable String[]>of(new @Nullable String[] {feed, key}));
        return engine.rows("""
                        select links.penduduk_id
                        from tanya_lain as asked
                        inner join tautan as links
                            on asked.feed = links.feed and asked.kunci_rekaman = links.kunci_rekaman
                        """).stream().map(row -> text(row[0])).findFirst().orElse(null);
    }

    /** Whom a clerk has parted it from. */
    private List<ComparedPair> parted() {
        return engine.rows("""
                        with

                        decisions as (

                            select feed, kunci_rekaman, feed_calon, kunci_calon
                            from keputusan_pasangan
                            where keputusan = 'BEDA'

                            union all

                            select
                                feed_calon as feed,
                                kunci_calon as kunci_rekaman,
                                feed as feed_calon,
                                kunci_rekaman as kunci_calon
                            from keputusan_pasangan
                            where keputusan = 'BEDA'

                        )

                        select decisions.feed_calon, persons.penduduk_id
                        from decisions
                        inner join tanya_gugus as own
                            on decisions.feed = own.feed and decisions.kunci_rekaman = own.kunci_rekaman
                        left join tautan as persons
                            on decisions.feed_calon = persons.feed and decisions.kunci_calon = persons.kunci_rekaman
                        order by decisions.feed_calon, persons.penduduk_id
                        """).stream()
                .map(row -> new ComparedPair(
                        Role.LOST,
                        Reason.CLERK_PARTED,
                        text(row[0]),
                        row[1] == null ? null : row[1].toString(),
                        List.of(),
                        null,
                        null))
                .toList();
    }

    private List<LinkedRecords> counts(String select) {
        return engine.rows(select).stream()
                .map(row -> new LinkedRecords(
                        text(row[0]), text(row[1]), ((Number) Objects.requireNonNull(row[2])).longValue()))
                .toList();
    }

    private long count(String select) {
        return ((Number) Objects.requireNonNull(engine.rows(select).get(0)[0])).longValue();
    }
}
