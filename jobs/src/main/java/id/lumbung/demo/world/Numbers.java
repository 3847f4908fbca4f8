package id.lumbung.demo.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands out the numbers of persons, families, cards and memberships; serials begin at 9001, where no living person's do. */
final class Numbers {
    private static final int FIRST_SERIAL = 9001;
    private static final int LAST_SERIAL = 9999;
    private static final List<String> OTHER_REGENCIES = List.of(
            "1301", "1305", "1371", "1501", "1601", "1605", "1701", "1702", "1703", "1771", "1802", "3201", "3205",
            "3301", "3318", "3323", "3325", "3403", "3501", "3511", "3601", "5107", "7302");

    private final Dice dice;
    private final Map<Long, Integer> serials = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    Numbers(Dice dice) {
        this.dice = dice;
    }

    /** A number for a person registered first where it was born: mostly in the kecamatan, often elsewhere. */
    String nik(int district, LocalDate born, boolean woman) {
        int day = born.getDayOfMonth() + (woman ? 40 : 0);
        var date =
                Places.padded(day, 2) + Places.padded(born.getMonthValue(), 2) + Places.padded(born.getYear() % 100, 2);
        return numbered(birthplace(district), date);
    }

    /** A number for a family card issued on a date. */
    String familyCard(int district, LocalDate issued) {
        var date = Places.padded(issued.getDayOfMonth(), 2)
                + Places.padded(issued.getMonthValue(), 2)
                + Places.padded(issued.getYear() % 100, 2);
        return numbered(birthplace(district), date);
    }

    /** A number not handed out before: the prefix and as many random digits as are missing. */
    String unique(String prefix, int digits) {
        var number = prefix + dice.digits(digits - prefix.length());
        return taken.add(Long.parseLong(number)) ? number : unique(prefix, digits);
    }

    private String numbered(String place, String date) {
        int serial = serials.merge(Long.parseLong(place + date), FIRST_SERIAL, (last, first) -> last + 1);
        if (serial > LAST_SERIAL) {
            throw new IllegalStateException("serial numbers: more persons of one place and day than there are numbers");
        }
        return place + date + serial;
    }

    private String birthplace(int district) {
        if (dice.chance(0.75)) {
            return Places.REGENCY + Places.padded(district, 2);
        }
        if (dice.chance(0.5)) {
            return Places.REGENCY + Places.padded(dice.between(1, 15), 2);
        }
        return dice.pick(OTHER_REGENCIES) + Places.padded(dice.between(1, 12), 2);
    }
}
