package id.lumbung.demo.world;

/** Makes up what a person answers on the form, with questions left blank where its age or its work excludes them. */
final class AnswerMaker {
    private static final int NONE = Answers.NONE;

    private final Dice dice;

    AnswerMaker(Dice dice) {
        this.dice = dice;
    }

    Answers answers(int age, boolean woman, int relation, double wealth) {
        int schooling = schooling(age, wealth);
        int level = schooling == 2 || schooling == 3 ? level(age, wealth) : NONE;
        int works = age < 5 ? NONE : works(age, woman, schooling);
        int occupation = works == 1 ? occupation(wealth) : NONE;
        var disabilities = disabilities(age);
        return new Answers(
                marriage(age, relation),
                schooling,
                level,
                level == NONE ? NONE : diploma(schooling, level),
                works,
                works == 1 ? dice.between(7, 56) : NONE,
                works == 1 ? industry() : NONE,
                works == 1 && dice.chance(0.005) ? NONE : occupation,
                age < 5 ? dice.weighted(1, 4, 2, 16, 3, 74, 8, 4, NONE, 2) : NONE,
                disabilities,
                dice.chance(0.88) ? 1 : dice.weighted(2, 25, 3, 15, 4, 14, 5, 10, 6, 10, 7, 8, 8, 8, 13, 8, 18, 12),
                presence(relation),
                age >= 60 || disabilities.contains("1") || disabilities.contains("2")
                        ? dice.weighted(1, 60, 2, 30, 3, 10)
                        : NONE,
                dice.weighted(0, 12, 1, 50, 2, 20, 4, 12, 3, 2, 8, 2, 99, 2),
                age < 15 ? NONE : dice.weighted(0, 84, 3, 8, 7, 4, 15, 2, 99, 2));
    }

    private int marriage(int age, int relation) {
        if (age < 10) {
            return NONE;
        }
        if (relation == 2) {
            return 2;
        }
        if (relation == 1) {
            return dice.weighted(1, 4, 2, 84, 3, 4, 4, 8);
        }
        return age < 25 ? 1 : dice.weighted(1, 60, 2, 30, 3, 5, 4, 5);
    }

    private int presence(int relation) {
        if (relation > 2 && dice.chance(0.018)) {
            return dice.weighted(2, 3, 3, 4, 4, 1, 6, 2);
        }
        return dice.chance(0.01) ? NONE : dice.weighted(1, 97, 5, 3);
    }

    private int schooling(int age, double wealth) {
        if (age < 5) {
            return NONE;
        }
        if (age < 7) {
            return dice.chance(0.5) ? 1 : 2;
        }
        if (age <= 18) {
            double dropsOut = (age <= 15 ? 0.035 : 0.25) * (wealth < -0.5 ? 2 : 1);
            return dice.chance(dropsOut) ? dice.weighted(1, 1, 3, 3) : 2;
        }
        if (age <= 23 && dice.chance(0.2)) {
            return 2;
        }
        return dice.chance(age > 50 ? 0.09 : 0.02) ? 1 : 3;
    }

    private int level(int age, double wealth) {
        if (age < 13) {
            return dice.weighted(3, 88, 4, 12);
        }
        if (age < 16) {
            return dice.weighted(3, 10, 8, 72, 9, 18);
        }
        int luck = (int) Math.round(wealth * 10) + dice.between(0, 60) + (age > 45 ? -12 : 0);
        if (luck < 14) {
            return dice.weighted(3, 85, 4, 10, 1, 5);
        }
        if (luck < 28) {
            return dice.weighted(8, 75, 9, 20, 6, 5);
        }
        if (luck < 52 || age < 19) {
            return dice.weighted(13, 60, 15, 20, 14, 14, 11, 6);
        }
        return dice.weighted(18, 30, 19, 60, 20, 4, 21, 6);
    }

    /** A pupil holds the diploma of the stage before; who left holds that of the stage, or gave up before its end. */
    private int diploma(int schooling, int level) {
        boolean finished = schooling == 3 && dice.chance(0.85);
        if (finished) {
            return level;
        }
        if (level <= 5) {
            return 23;
        }
        if (level <= 10) {
            return 3;
        }
        return level <= 17 ? 8 : 13;
    }

    private int works(int age, boolean woman, int schooling) {
        if (age < 10) {
            return 2;
        }
        double share;
        if (age < 15) {
            share = 0.02;
        } else if (schooling == 2) {
            share = 0.12;
        } else if (age < 65) {
            share = woman ? 0.55 : 0.9;
        } else {
            share = 0.4;
        }
        return dice.chance(share) ? 1 : 2;
    }

    private int industry() {
        return dice.weighted(
                3, 45, 1, 10, 2, 5, 4, 6, 5, 3, 8, 4, 11, 6, 12, 9, 13, 3, 14, 2, 20, 4, 21, 3, 22, 2, 24, 3);
    }

    private int occupation(double wealth) {
        return wealth > 0.6 && dice.chance(0.16)
                ? 5
                : dice.weighted(1, 32, 2, 14, 3, 4, 4, 22, 5, 2, 6, 14, 7, 6, 8, 12);
    }

    private String disabilities(int age) {
        var digits = new StringBuilder(9);
        for (int question = 0; question < 9; question++) {
            int fromAge = question < 6 ? 2 : 5;
            if (age < fromAge) {
                digits.append(' ');
            } else {
                digits.append(dice.chance(age > 60 ? 0.02 : 0.003) ? dice.between(1, 3) : 4);
            }
        }
        return digits.toString();
    }
}
