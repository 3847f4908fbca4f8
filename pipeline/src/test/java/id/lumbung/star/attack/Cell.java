package id.lumbung.star.attack;

import java.math.BigDecimal;

/**
 * An indicator at a place: its true figures, and whether the mart hides them.
 *
 * @param denominator 1 for counts and amounts
 */
record Cell(String level, String place, String code, BigDecimal numerator, BigDecimal denominator, boolean hidden) {
    boolean isVillage() {
        return level.equals("DESA");
    }

    boolean canBeHidden() {
        return isVillage() || level.equals("KECAMATAN");
    }

    Cell withHidden(boolean hide) {
        return new Cell(level, place, code, numerator, denominator, hide);
    }
}
