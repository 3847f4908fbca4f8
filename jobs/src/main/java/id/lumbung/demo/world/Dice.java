package id.lumbung.demo.world;

import java.util.List;
import java.util.SplittableRandom;

/** Chance, always the same for a seed and a topic: each topic throws its own dice, so that one does not disturb another. */
public final class Dice {
    private final SplittableRandom random;

    public Dice(long seed, String topic) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + topic.hashCode());
    }

    /** True once in a while: with the given probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from the first up to and including the last. */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    public double real() {
        return random.nextDouble();
    }

    /** A draw from the standard normal distribution, as the sum of twelve even ones. */
    public double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the values, each as likely as its weight; value and weight take turns. */
    public int weighted(int... valuesAndWeights) {
        int total = 0;
        for (int i = 1; i < valuesAndWeights.length; i += 2) {
            total += valuesAndWeights[i];
        }
        int rest = random.nextInt(total);
        for (int i = 1; i < valuesAndWeights.length; i += 2) {
            rest -= valuesAndWeights[i];
            if (rest < 0) {
                return valuesAndWeights[i - 1];
            }
        }
        throw new IllegalStateException("weights: expected positive ones");
    }

    /** The given number of decimal digits. */
    public String digits(int count) {
        var digits = new char[count];
        for (int i = 0; i < count; i++) {
            digits[i] = (char) ('0' + random.nextInt(10));
        }
        return new String(digits);
    }
}
