package id.lumbung.clean;

import java.io.Serializable;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The persons erased on request, known by nothing but HMACs. Prints without them.
 *
 * <p>A number alone may have been given to somebody else since: beside it stand the NIK and the name it was known with.
 */
public final class ErasedPersons implements Serializable {

    /** What a person is recognised by. */
    public enum Trait {
        /** The NIK. */
        NIK,
        /** {@link RecordNumber} of a record. */
        NOMOR,
        /** The number with the NIK it was known with. */
        NOMOR_NIK,
        /** The number with the name it was known with, in canonical form. */
        NOMOR_NAMA,
        /** The family and the name of its erased member: other records of the family name the person too. */
        NAMA
    }

    /**
     * One line of the list.
     *
     * @param hmac of the trait's name and text
     */
    public record Mark(Trait trait, String hmac) implements Serializable {}

    /** Makes the HMAC of a text. Serializable: records are cleaned on other machines too. */
    @FunctionalInterface
    public interface Hmac extends UnaryOperator<String>, Serializable {}

    private static final long serialVersionUID = 1L;

    private static final ErasedPersons NOBODY = new ErasedPersons(Set.of(), text -> text);

    private final Set<Mark> marks;
    private final Hmac hmac;

    /** {@code hmac}: keyed with the home's secret. */
    public ErasedPersons(Set<Mark> marks, Hmac hmac) {
        this.marks = Set.copyOf(marks);
        this.hmac = hmac;
    }

    public static ErasedPersons nobody() {
        return NOBODY;
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /** What the list holds of a trait. */
    public static Mark mark(Trait trait, String text, UnaryOperator<String> hmac) {
        return new Mark(trait, hmac.apply("hapus|" + trait.name() + "|" + text));
    }

    /** Whether a trait is an erased person's. */
    public boolean include(Trait trait, String text) {
        return marks.contains(mark(trait, text, hmac));
    }

    /** The text of a trait that belongs to another: the NIK or name known with a number, the name in a family. */
    public static String of(String owner, String text) {
        return owner + "|" + text;
    }

    @Override
    public String toString() {
        return "ErasedPersons[" + marks.size() + " marks]";
    }
}
