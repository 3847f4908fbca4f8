package id.lumbung.clean;

import id.lumbung.clean.ErasedPersons.Trait;
import id.lumbung.feed.Column;
import id.lumbung.feed.Contract;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.Rule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets no record of an erased person pass: rejects the person's own, and takes the person's name out of the records of
 * the family.
 */
public final class ErasureGate {

    private static final String FAMILIES = "regsosek_keluarga";
    private static final String FAMILY = "id_keluarga";
    private static final String NAME = "nama";

    /** Columns in which a record of the family names another member. */
    private static final Set<String> NAMES_OF_OTHERS = Set.of("nama_kepala_keluarga", "nama_ibu_kandung");

    private final ErasedPersons erased;
    private final Set<Long> lines;
    private final String feed;
    private final int nik;
    private final int name;
    private final int family;
    private final List<Integer> namesOfOthers;
    private final List<String> columns;

    /** {@code lines}: where records started that were taken out of the received file. */
    public ErasureGate(Contract contract, ErasedPersons erased, Set<Long> lines) {
        CleanSchema schema = CleanSchema.of(contract);
        this.erased = erased;
        this.lines = Set.copyOf(lines);
        this.feed = contract.feed();
        this.nik = contract.columns().stream()
                .filter(column -> column.rule() instanceof Rule.Nik)
                .map(Column::name)
                .findFirst()
                .map(schema::indexOf)
                .orElse(-1);
        this.name = schema.indexOf(feed.equals(FAMILIES) ? "nama_kepala_keluarga" : NAME);
        this.family = schema.indexOf(FAMILY);
        this.columns = schema.values().stream().map(CleanColumn::name).toList();
        this.namesOfOthers = NAMES_OF_OTHERS.stream()
                .map(schema::indexOf)
                .filter(column -> column >= 0 && family >= 0)
                .sorted()
                .toList();
    }

    /** Whether it lets everything pass. */
    public boolean isOpen() {
        return erased.isEmpty() && lines.isEmpty();
    }

    /** The record as it may pass: itself, without the names of erased members of its family, or a rejection. */
    public CleanRecord pass(RawRecord raw, CleanRecord record) {
        if (isOpen()) {
            return record;
        }
        if (lines.contains(raw.line()) || isErased(raw, record)) {
            return CleanRecord.rejected(raw.line(), 0, RejectCode.DIHAPUS);
        }
        for (String column : namesToTakeOut(record)) {
            int slot = columns.indexOf(column);
            record.takeOut(slot);
            record.takeOut(columns.indexOf(CleanSchema.asGiven(column)));
        }
        return record;
    }

    /** The columns of the record that name an erased member of its family. */
    public List<String> namesToTakeOut(CleanRecord record) {
        if (record.rejected()) {
            return List.of();
        }
        return namesOfOthers.stream()
                .filter(slot -> !record.isNull(slot)
                        && erased.include(Trait.NAMA, ErasedPersons.of(record.text(family), record.text(slot))))
                .map(columns::get)
                .toList();
    }

    private boolean isErased(RawRecord raw, CleanRecord record) {
        String broken = raw.brokenText();
        if (broken != null) {
            return carriesNik(broken);
        }
        for (@Nullable String cell : raw.cells()) {
            if (cell != null && carriesNik(cell)) {
                return true;
            }
        }
        return !record.rejected() && hasErasedNumber(record);
    }

    private boolean carriesNik(String text) {
        return NikFinder.anyIn(text, digits -> erased.include(Trait.NIK, digits));
    }

    private boolean hasErasedNumber(CleanRecord record) {
        String number = RecordNumber.of(feed, record.recordKey());
        if (!erased.include(Trait.NOMOR, number)) {
            return false;
        }
        boolean hasNik = nik >= 0 && !record.isNull(nik);
        boolean hasName = name >= 0 && !record.isNull(name);
        boolean sameNik = hasNik && erased.include(Trait.NOMOR_NIK, ErasedPersons.of(number, record.text(nik)));
        boolean sameName = hasName && erased.include(Trait.NOMOR_NAMA, ErasedPersons.of(number, record.text(name)));
        boolean somebodyElse = hasNik || (hasName && feed.equals(FAMILIES));
        return sameNik || sameName || !somebodyElse;
    }
}
