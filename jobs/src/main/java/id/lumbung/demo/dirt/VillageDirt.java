package id.lumbung.demo.dirt;

import id.lumbung.demo.delivery.Kind;
import id.lumbung.demo.world.Dice;
import id.lumbung.demo.world.Places;
import id.lumbung.demo.world.Village;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Village codes with dots, retired, of the other scheme or of no village, and names of the village next door. */
final class VillageDirt {
    private static final double MOST_ALIKE = 0.84;

    private final Dice dice;
    private final List<Village> villages;
    private final Map<String, Village> byBpsCode = new HashMap<>();
    private final Map<String, Village> byCode = new HashMap<>();
    private final boolean dotted;
    private final boolean upperCase;

    VillageDirt(Dice dice, Places places) {
        this.dice = dice;
        villages = places.villages();
        for (var village : villages) {
            byBpsCode.put(village.bpsCode(), village);
            byCode.put(village.code(), village);
        }
        dotted = dice.chance(0.4);
        upperCase = dice.chance(0.5);
    }

    /** Dirties the code and the name in the column after it. */
    void dirty(DirtyCells cells, int position) {
        boolean bps = cells.column(position).kind() == Kind.DESA_BPS;
        var village = (bps ? byBpsCode : byCode).get(cells.value(position));
        if (village == null) {
            return;
        }
        var own = bps ? village.bpsCode() : village.code();
        var other = bps ? village.code() : village.bpsCode();
        cells.write(position + 1, nameNotation(village.name()));
        if (dice.chance(0.004) && !(bps ? byBpsCode : byCode).containsKey(other)) {
            cells.flag(position, other, "DESA_SKEMA_TERTUKAR");
        } else if (dice.chance(0.003) && hasUnlikeNeighbour(village)) {
            cells.write(position + 1, unlikeNeighbour(village).name());
            cells.flag(position, own, "DESA_NAMA_BEDA");
        } else if (!bps && !cells.column(position).key() && dice.chance(0.001)) {
            cells.destroy(position, Places.REGENCY + "990" + dice.digits(3), "DESA_TAK_DIKENAL");
        } else if (!bps && !village.retiredCodes().isEmpty() && dice.chance(0.3)) {
            cells.write(position, village.retiredCodes());
        } else if (!bps && (dotted ? dice.chance(0.9) : dice.chance(0.02))) {
            cells.write(position, village.dottedCode());
        }
    }

    private String nameNotation(String name) {
        var spelled = upperCase ? name.toUpperCase(Locale.ROOT) : name;
        return dice.chance(0.05) ? "Desa " + spelled : spelled;
    }

    private boolean hasUnlikeNeighbour(Village village) {
        return villages.stream().anyMatch(other -> unlike(village, other));
    }

    private Village unlikeNeighbour(Village village) {
        return dice.pick(
                villages.stream().filter(other -> unlike(village, other)).toList());
    }

    private static boolean unlike(Village village, Village other) {
        var one = village.name().toUpperCase(Locale.ROOT).replace(" ", "");
        var two = other.name().toUpperCase(Locale.ROOT).replace(" ", "");
        return village.district() == other.district()
                && one.charAt(0) != two.charAt(0)
                && mostAlike(one, two) < MOST_ALIKE;
    }

    /** The highest Jaro similarity two names can have by their letters; with different first letters, Jaro-Winkler too. */
    private static double mostAlike(String one, String two) {
        var left = new StringBuilder(two);
        int common = 0;
        for (int i = 0; i < one.length(); i++) {
            int found = left.indexOf(one.substring(i, i + 1));
            if (found >= 0) {
                left.deleteCharAt(found);
                common++;
            }
        }
        return ((double) common / one.length() + (double) common / two.length() + 1) / 3;
    }
}
