package id.lumbung.demo.world;

import java.util.List;

/**
 * A family of the registration.
 *
 * @param villageKnown false where the form's village was left empty
 * @param decile {@link Answers#NONE} where not ranked
 * @param spending rupiah per head and month, {@link Answers#NONE} where not estimated
 * @param wealth how well off it is: 0 is the middle, about two thirds lie between -1 and 1
 */
public record Family(
        String id,
        String familyCard,
        Village village,
        boolean villageKnown,
        int neighbourhood,
        String address,
        int decile,
        long spending,
        double wealth,
        Dwelling dwelling,
        List<Member> members) {
    boolean poorDecile() {
        return decile >= 1 && decile <= 4;
    }

    Person head() {
        return members.get(0).person();
    }

    @Override
    public String toString() {
        return "Family[" + id + "]";
    }
}
