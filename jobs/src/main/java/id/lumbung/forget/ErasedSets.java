package id.lumbung.forget;

import id.lumbung.clean.ErasedPersons;
import id.lumbung.clean.ErasedPersons.Mark;
import id.lumbung.clean.ErasedPersons.Trait;
import id.lumbung.clean.NikFinder;
import id.lumbung.engine.Engine;
import id.lumbung.engine.TextFunction;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.CleanDelivery.Part;
import id.lumbung.star.StarVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be erased, found by NIK and by link, as tables of the engine:
 *
 * <ul>
 *   <li>{@code hapus_nik}: the NIKs asked for
 *   <li>{@code hapus_orang_<n>}, {@code hapus_rekaman_<n>}: ids and records of the persons in version number n, the
 *       newest being 0
 *   <li>{@code hapus_nomor}: numbers of their records, each with a NIK and a name it was known with
 *   <li>{@code hapus_keluarga}: families of which nobody else is a member
 *   <li>{@code hapus_nama}: the names by which records of their families mention them
 *   <li>{@code hapus_baris}: where records stand in files that go
 * </ul>
 *
 * <p>A NIK carried by several persons means whoever is known by it: of the others only the records that carry it go.
 * All is found in the registries and in the clean deliveries; the registries are erased last, so that an erasure that
 * was cut off finds the rest again.
 */
final class ErasedSets {
    private static final List<String> FEEDS = List.of(
            "regsosek_individu",
            "jkn_peserta",
            "bpjstk_peserta",
            "aparatur_desa",
            "pekerja_proyek",
            "bansos",
            "bpjstk_iuran",
            "regsosek_keluarga",
            "fkp");

    private final LakeParts parts;
    private final List<StarVersion> versions;
    private final List<CleanDelivery> deliveries;
    private int views;

    private ErasedSets(LakeParts parts, List<StarVersion> versions, List<CleanDelivery> deliveries) {
        this.parts = parts;
        this.versions = versions;
        this.deliveries = deliveries;
    }

    /**
     * {@code versions}: those that were published, the newest first: what was built only half knows nobody rightly.
     * {@code begun}: whom an erasure that was cut off had put on the list.
     */
    static ErasedSets find(
            LakeParts parts, List<StarVersion> versions, ErasedPersons begun, Set<String> niks, List<String> feeds) {
        var deliveries = feeds.stream()
                .flatMap(feed -> parts.cleanDeliveries(feed).stream())
                .toList();
        var sets = new ErasedSets(parts, versions, deliveries);
        load(parts.engine(), niks);
        var known = Set.copyOf(niks);
        sets.function("memuat_nik", text -> yes(NikFinder.anyIn(text, known::contains)));
        sets.function("keluarga_terdaftar", family -> yes(begun.include(Trait.NOMOR, "regsosek_keluarga|" + family)));
        sets.function("nama_terdaftar", name -> yes(begun.include(Trait.NAMA, name)));
        sets.findPersons();
        sets.findNumbers();
        sets.findFamilies();
        sets.findPlaces();
        return sets;
    }

    /** Nothing but what it asks may hang on it: it goes wherever the engine computes. */
    private void function(String name, TextFunction function) {
        parts.engine().function(name, function);
    }

    private static String yes(boolean holds) {
        return holds ? "YA" : "TIDAK";
    }

    List<StarVersion> versions() {
        return versions;
    }

    List<CleanDelivery> deliveries() {
        return deliveries;
    }

    /** Makes the NIKs known as {@code hapus_nik}. */
    static void load(Engine engine, Set<String> niks) {
        List<@Nullable String[]> rows = new ArrayList<>();
        niks.forEach(nik -> rows.add(new @Nullable String[] {nik}));
        engine.load("hapus_nik", List.of("nik"), List.of("varchar"), rows);
    }

    private void findPersons() {
        for (int number = 0; number < versions.size(); number++) {
            var folder = versions.get(number).folder() + "/identitas/";
            var registry = view("registri", folder + "registri", "feed, kunci_rekaman, id, nama, nik");
            var persons = view("penduduk", folder + "penduduk", "penduduk_id, nik");
            var aliases = view("alias", folder + "alias", "id_lama, penduduk_id");
            parts.engine().keep("hapus_orang_" + number, """
                    with
                    known_by_it as (
                        select persons.nik, persons.penduduk_id as id
                        from (%2$s) as persons
                        where persons.nik in (select nik from hapus_nik)
                    ),
                    carriers as (
                        select registry.nik, registry.id
                        from (%1$s) as registry
                        where
                            registry.feed <> 'regsosek_keluarga'
                            and registry.nik in (select nik from hapus_nik)
                            and registry.nik not in (select nik from known_by_it)
                    ),
                    persons as (select id from known_by_it union select id from carriers)
                    select id from persons
                    union
                    select aliases.id_lama as id
                    from (%3$s) as aliases
                    where aliases.penduduk_id in (select id from persons)
                    """.formatted(registry, persons, aliases));
            parts.engine().keep("hapus_rekaman_" + number, """
                    select registry.feed, registry.kunci_rekaman, registry.nik, registry.nama,
                        orang.id is not null as miliknya
                    from (%1$s) as registry
                    left join hapus_orang_%2$d as orang
                        on registry.id = orang.id
                    where
                        registry.feed <> 'regsosek_keluarga'
                        and (orang.id is not null or registry.nik in (select nik from hapus_nik))
                    """.formatted(registry, number));
        }
    }

    /** A SELECT of a version's table; of no row where an older release did not make it or made it otherwise. */
    private String view(String table, String folder, String columns) {
        views++;
        var name = "hapus_" + table + "_" + views; // one name for all would mean the last of them
        var wanted = List.of(columns.split(", ", -1));
        Set<String> present =
                parts.read(name, folder) ? Set.copyOf(parts.engine().columns(name)) : Set.of();
        var list = wanted.stream()
                .map(column -> present.contains(column) ? column : "cast(null as varchar) as " + column)
                .collect(Collectors.joining(", "));
        return present.isEmpty() ? "select " + list + " where false" : "select " + list + " from " + name;
    }

    /** Records that an older version gave to the person count, unless the newest knows whose they are. */
    private void findNumbers() {
        var newest = versions.isEmpty()
                ? "select null as feed, null as kunci_rekaman, null as id where false"
                : view("registri", versions.get(0).folder() + "/identitas/registri", "feed, kunci_rekaman, id");
        var records = new ArrayList<String>();
        for (int number = 0; number < versions.size(); number++) {
            records.add("select feed, kunci_rekaman, nik, nama from hapus_rekaman_%d where miliknya".formatted(number));
        }
        parts.engine().keep("hapus_milik", """
                with
                records as (%s),
                strangers as (
                    select registry.feed, registry.kunci_rekaman
                    from (%s) as registry
                    where registry.id not in (select id from %s)
                )
                select records.feed, records.kunci_rekaman, records.nik, records.nama
                from records
                left join strangers
                    on records.feed = strangers.feed
                    and records.kunci_rekaman = strangers.kunci_rekaman
                where strangers.feed is null
                group by all
                """.formatted(
                        records.isEmpty()
                                ? "select null as feed, null as kunci_rekaman, null as nik, null as nama where false"
                                : String.join(" union all ", records),
                        newest,
                        versions.isEmpty() ? "(select null as id where false)" : "hapus_orang_0"));
    }

    private void findFamilies() {
        parts.engine().keep("hapus_anggota", """
                select regexp_extract(kunci_rekaman, '^(.*)\\|[0-9]+$', 1) as id_keluarga, kunci_rekaman, nama
                from hapus_milik
                where feed = 'regsosek_individu'
                """);
        var members = clean(
                "regsosek_individu", "id_keluarga, kunci_rekaman, tanggal_kiriman, nama, status_hubungan_keluarga");
        var families = clean("regsosek_keluarga", "id_keluarga, tanggal_kiriman, nama_kepala_keluarga");
        parts.engine().keep("hapus_id_keluarga", """
                with
                members as (
                    select id_keluarga, kunci_rekaman, tanggal_kiriman
                    from (%s) as delivered
                    where id_keluarga in (select id_keluarga from hapus_anggota)
                ),
                last_members as (
                    select id_keluarga, kunci_rekaman
                    from members
                    qualify tanggal_kiriman = max(tanggal_kiriman) over (partition by id_keluarga)
                ),
                others as (
                    select id_keluarga
                    from last_members
                    where kunci_rekaman not in (select kunci_rekaman from hapus_anggota)
                )
                select id_keluarga from hapus_anggota
                where
                    id_keluarga not in (select id_keluarga from others)
                    or keluarga_terdaftar(id_keluarga) = 'YA'
                group by id_keluarga
                """.formatted(members));
        parts.engine().keep("hapus_nama", """
                with
                members as (
                    select id_keluarga, tanggal_kiriman, nama, status_hubungan_keluarga
                    from (%1$s) as delivered
                    where kunci_rekaman in (select kunci_rekaman from hapus_anggota)
                ),
                names as (
                    select id_keluarga, nama from hapus_anggota
                    union
                    select id_keluarga, nama from members
                    union
                    select families.id_keluarga, families.nama_kepala_keluarga as nama
                    from (%2$s) as families
                    inner join members
                        on families.id_keluarga = members.id_keluarga
                        and families.tanggal_kiriman = members.tanggal_kiriman
                    where members.status_hubungan_keluarga = '1'
                    union
                    select id_keluarga, nama_kepala_keluarga as nama
                    from (%2$s) as families
                    where nama_terdaftar(id_keluarga || '|' || nama_kepala_keluarga) = 'YA'
                )
                select id_keluarga, nama from names where nama is not null
                """.formatted(members, families));
        parts.engine().keep("hapus_nomor", """
                select %1$s as nomor, nik, nama from hapus_milik
                union
                select 'regsosek_keluarga|' || families.id_keluarga as nomor, null as nik, delivered.nama_kepala_keluarga as nama
                from hapus_id_keluarga as families
                left join (%2$s) as delivered
                    on families.id_keluarga = delivered.id_keluarga
                union
                select 'fkp|' || id_keluarga as nomor, null as nik, null as nama
                from hapus_id_keluarga
                """.formatted(CleanRows.number("feed", "kunci_rekaman"), families));
        parts.engine().keep("hapus_keluarga", families());
        parts.engine().keep("hapus_rahasia", """
                select id_rahasia(nomor) as nomor_rahasia
                from hapus_nomor
                where split_part(nomor, '|', 1) in ('jkn_peserta', 'bpjstk_peserta', 'aparatur_desa')
                group by nomor
                """);
    }

    private String families() {
        var selects = new ArrayList<String>();
        selects.add("select null as id where false");
        for (var version : versions) {
            selects.add(
                    "select id from (%s) as registry where feed = 'regsosek_keluarga' and kunci_rekaman in (select id_keluarga from hapus_id_keluarga)"
                            .formatted(view(
                                    "registri", version.folder() + "/identitas/registri", "feed, kunci_rekaman, id")));
        }
        return "select id from (%s) as families group by id".formatted(String.join(" union all ", selects));
    }

    private String clean(String feed, String columns) {
        var selects = new ArrayList<String>();
        for (var delivery : deliveries) {
            if (delivery.feed().equals(feed)) {
                selects.add(view("rekaman", delivery.folder(Part.REKAMAN), columns));
            }
        }
        return selects.isEmpty() ? view("rekaman", "clean/tidak-ada", columns) : String.join(" union all ", selects);
    }

    private void findPlaces() {
        var selects = new ArrayList<String>();
        selects.add(
                "select null as feed, null as tanggal_kiriman, null as berkas, cast(null as bigint) as baris where false");
        for (int number = 0; number < deliveries.size(); number++) {
            selects.add("select feed, tanggal_kiriman, berkas, baris from "
                    + new CleanRows(parts, deliveries.get(number)).keepPlaces(number));
        }
        parts.engine().keep("hapus_baris", String.join(" union ", selects));
    }

    /** What the list of erased persons must hold from now on. */
    Set<Mark> marks(UnaryOperator<String> hmac) {
        var marks = new HashSet<Mark>();
        add(marks, Trait.NIK, "select nik from hapus_nik", hmac);
        add(marks, Trait.NOMOR, "select nomor from hapus_nomor", hmac);
        add(marks, Trait.NOMOR_NIK, "select nomor || '|' || nik from hapus_nomor where nik is not null", hmac);
        add(marks, Trait.NOMOR_NAMA, "select nomor || '|' || nama from hapus_nomor where nama is not null", hmac);
        add(marks, Trait.NAMA, "select id_keluarga || '|' || nama from hapus_nama", hmac);
        return marks;
    }

    private void add(Set<Mark> marks, Trait trait, String select, UnaryOperator<String> hmac) {
        for (var row : parts.engine().rows(select)) {
            marks.add(ErasedPersons.mark(trait, String.valueOf(row[0]), hmac));
        }
    }

    /** Persons found in the newest version, or in the newest that knows them. */
    long persons() {
        for (int number = 0; number < versions.size(); number++) {
            var found = parts.count("select count(*) from hapus_orang_" + number);
            if (found > 0) {
                return found;
            }
        }
        return 0;
    }

    /** How many of the NIKs stand nowhere in the registries and clean deliveries; not by NOT IN, for which Spark collects these. */
    long unknownNiks() {
        var known = new ArrayList<String>();
        known.add("select null as nik where false");
        for (int number = 0; number < versions.size(); number++) {
            known.add("select nik from hapus_rekaman_" + number);
        }
        for (var delivery : deliveries) {
            known.add(view("rekaman", delivery.folder(Part.REKAMAN), "nik"));
        }
        return parts.count(
                "select count(*) from hapus_nik where not exists (select 1 from (%s) as known where known.nik = hapus_nik.nik)"
                        .formatted(String.join(" union all ", known)));
    }

    /** Records of the persons by feed, in all deliveries. */
    Map<String, Long> recordsByFeed() {
        var counts = new LinkedHashMap<String, Long>();
        for (var feed : FEEDS) {
            var count = parts.count("select count(*) from hapus_baris where feed = '%s'".formatted(feed));
            if (count > 0) {
                counts.put(feed, count);
            }
        }
        return counts;
    }
}
