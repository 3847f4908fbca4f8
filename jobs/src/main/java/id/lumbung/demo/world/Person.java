package id.lumbung.demo.world;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * An invented person; prints without name and number.
 *
 * @param id position in the list of all persons
 * @param nik empty for a newborn who has none yet
 */
public record Person(int id, String nik, String name, boolean woman, LocalDate born, String mother) {
    public boolean hasNik() {
        return !nik.isEmpty();
    }

    public int age(LocalDate date) {
        return Period.between(born, date).getYears();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person person && person.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
