package id.lumbung.demo.world;

import java.util.List;

/** Makes up a family's home and belongings, poorer homes for poorer families. */
final class DwellingMaker {
    private static final int NONE = Answers.NONE;

    private final Dice dice;

    DwellingMaker(Dice dice) {
        this.dice = dice;
    }

    Dwelling dwelling(double wealth) {
        boolean poor = dice.normal() * 0.6 + wealth < -0.9;
        int light = poor ? dice.weighted(1, 60, 2, 25, 3, 5, 4, 10) : dice.weighted(1, 92, 2, 6, 3, 2);
        int toilet =
                poor ? dice.weighted(1, 50, 2, 8, 3, 6, 4, 10, 5, 2, 6, 24) : dice.weighted(1, 94, 2, 3, 3, 2, 6, 1);
        boolean hasBowl = toilet <= 3;
        var dwelling = new Dwelling(
                dice.weighted(1, 82, 2, 6, 3, 9, 4, 2, 5, 1),
                Math.max(6, (int) (55 + 22 * wealth) + dice.between(-20, 25)),
                poor ? dice.weighted(5, 20, 6, 45, 7, 10, 8, 25) : dice.weighted(2, 45, 4, 8, 6, 35, 5, 8, 1, 2, 3, 2),
                poor ? dice.weighted(3, 55, 4, 15, 5, 5, 6, 5, 1, 20) : dice.weighted(1, 75, 2, 8, 3, 17),
                poor ? dice.weighted(3, 75, 7, 15, 2, 10) : dice.weighted(3, 72, 2, 16, 1, 6, 4, 6),
                poor
                        ? dice.weighted(4, 15, 5, 30, 6, 25, 8, 6, 9, 14, 10, 8, 11, 2)
                        : dice.weighted(2, 30, 3, 15, 4, 28, 5, 22, 1, 2, 7, 3),
                light,
                light == 1 ? dice.weighted(1, 45, 2, 40, 3, 10, 4, 4, 5, 1) : NONE,
                poor ? dice.weighted(10, 62, 4, 34, 7, 2, 9, 2) : dice.weighted(4, 86, 3, 4, 2, 3, 10, 5, 1, 1, 0, 1),
                toilet,
                hasBowl ? (poor ? dice.weighted(1, 55, 2, 10, 3, 10, 4, 25) : dice.weighted(1, 96, 2, 4)) : NONE,
                hasBowl ? (poor ? dice.weighted(1, 50, 3, 20, 4, 30) : dice.weighted(1, 93, 2, 2, 4, 5)) : NONE,
                assets(wealth),
                List.of(herd(0.12, 4), herd(0.03, 3), 0, herd(0.15, 6)));
        return dice.chance(0.02) ? withUnknowns(dwelling) : dwelling;
    }

    private List<Boolean> assets(double wealth) {
        return List.of(
                owns(0.55, wealth),
                owns(0.05, wealth),
                owns(0.35, wealth),
                owns(0.18, wealth),
                owns(0.15, wealth),
                owns(0.82, wealth),
                owns(0.10, wealth),
                owns(0.03, wealth),
                owns(0.85, wealth),
                owns(0.45, wealth),
                owns(0.06, wealth));
    }

    private boolean owns(double share, double wealth) {
        return dice.chance(share + share * (1 - share) * Math.max(-2, Math.min(2, wealth)));
    }

    private int herd(double share, int most) {
        return dice.chance(share) ? dice.between(1, most) : 0;
    }

    /** Leaves two to five of the questions open that the MPI asks: three may be missing, four are too many. */
    private Dwelling withUnknowns(Dwelling known) {
        int open = dice.between(2, 5);
        return new Dwelling(
                known.ownership(),
                known.area(),
                NONE,
                NONE,
                open > 2 ? NONE : known.roof(),
                open > 3 ? NONE : known.water(),
                open > 4 ? NONE : known.light(),
                open > 4 ? NONE : known.power(),
                known.fuel(),
                known.toilet(),
                known.bowl(),
                known.sludge(),
                known.assets(),
                known.livestock());
    }
}
