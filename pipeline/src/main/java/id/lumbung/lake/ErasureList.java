package id.lumbung.lake;

import id.lumbung.clean.ErasedPersons;
import id.lumbung.clean.ErasedPersons.Mark;
import id.lumbung.clean.ErasedPersons.Trait;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of erased persons, {@code hapus/daftar.tsv}: HMACs and the day of the request, nothing else. */
public record ErasureList(Lake lake) {
    private static final String LIST = "hapus/daftar.tsv";
    private static final String UNDER_WAY = "hapus/berjalan.tsv";
    private static final Pattern TAB = Pattern.compile("\t");

    /** {@code hmac}: keyed with the home's secret. */
    public ErasedPersons persons(ErasedPersons.Hmac hmac) {
        return new ErasedPersons(marks().keySet(), hmac);
    }

    private Map<Mark, String> marks() {
        return lake.findText(LIST).stream()
                .flatMap(String::lines)
                .map(line -> TAB.split(line, -1))
                .collect(Collectors.toMap(
                        cells -> new Mark(Trait.valueOf(cells[0]), cells[1]),
                        cells -> cells[2],
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** Adds to the list what it does not hold yet. */
    public void add(Collection<Mark> marks, LocalDate date) {
        var all = marks();
        marks.forEach(mark -> all.putIfAbsent(mark, date.toString()));
        lake.writeText(
                LIST,
                all.entrySet().stream()
                        .map(mark -> "%s\t%s\t%s\n"
                                .formatted(mark.getKey().trait(), mark.getKey().hmac(), mark.getValue()))
                        .sorted()
                        .collect(Collectors.joining()));
    }

    /** Whether an erasure is not complete: cut off, or with something left in the lake. */
    public boolean isUnderWay() {
        return lake.exists(UNDER_WAY);
    }

    /** Notes that an erasure has begun, with pseudonyms and HMACs only. */
    public void begin(String plan) {
        lake.writeText(UNDER_WAY, plan);
    }

    /** Keeps a proof. Returns where it stands in the lake. */
    public String keepProof(String name, String text) {
        var path = "hapus/bukti-" + name + ".tsv";
        lake.writeText(path, text);
        return path;
    }

    /** Notes that nothing of the persons on the list is left in the lake. */
    public void complete() {
        lake.remove(UNDER_WAY);
    }
}
