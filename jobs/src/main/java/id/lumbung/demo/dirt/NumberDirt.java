package id.lumbung.demo.dirt;

import id.lumbung.demo.world.Dice;

/** NIK, KK, amounts and counts in other notations, or damaged by spreadsheets and typists. */
final class NumberDirt {
    private final Dice dice;
    private final int amountHabit;

    NumberDirt(Dice dice) {
        this.dice = dice;
        amountHabit = dice.between(0, 4);
    }

    void dirtyNik(DirtyCells cells, int position) {
        var nik = cells.value(position);
        if (dice.chance(0.003)) {
            cells.destroy(position, exponent(nik), "NIK_EKSPONEN");
        } else if (dice.chance(0.0045)) {
            var damaged = switch (dice.between(0, 2)) {
                case 0 -> nik.substring(0, 15);
                case 1 -> nik.substring(0, 8) + "13" + nik.substring(10);
                default -> nik.substring(0, 12) + "0000";
            };
            cells.destroy(position, damaged, "NIK_CACAT");
        } else {
            cells.write(position, longNumber(nik));
        }
    }

    void dirtyFamilyCard(DirtyCells cells, int position) {
        var number = cells.value(position);
        if (dice.chance(0.003)) {
            cells.destroy(position, dice.chance(0.5) ? exponent(number) : number.substring(0, 14), "KK_CACAT");
        } else {
            cells.write(position, longNumber(number));
        }
    }

    private static String exponent(String number) {
        return number.charAt(0) + "," + number.substring(1, 6) + "E+15";
    }

    private String longNumber(String number) {
        return switch (dice.between(0, 39)) {
            case 0 -> "'" + number;
            case 1 -> number.substring(0, 6) + "." + number.substring(6, 12) + "." + number.substring(12);
            case 2 -> number.substring(0, 4) + " " + number.substring(4, 8) + " " + number.substring(8);
            case 3 -> number + ".0";
            case 4 -> number + "\u00A0";
            default -> number;
        };
    }

    void dirtyAmount(DirtyCells cells, int position) {
        long rupiah = Long.parseLong(cells.value(position));
        if (cells.column(position).damageable() && dice.chance(0.003)) {
            if (dice.chance(0.6)) {
                cells.destroy(position, "KURANG LEBIH " + rupiah / 1000 + " RIBU", "RUPIAH_CACAT");
            } else {
                cells.destroy(position, "-" + Math.max(1, rupiah), "RUPIAH_NEGATIF");
            }
            return;
        }
        cells.write(
                position,
                switch (amountHabit) {
                    case 0 -> "Rp " + grouped(rupiah, '.') + ",00";
                    case 1 -> grouped(rupiah, '.');
                    case 2 -> grouped(rupiah, ',') + ".00";
                    case 3 -> "Rp" + grouped(rupiah, '.');
                    default -> Long.toString(rupiah);
                });
    }

    private static String grouped(long number, char separator) {
        var digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, separator);
        }
        return digits.toString();
    }

    void dirtyCount(DirtyCells cells, int position) {
        if (cells.column(position).damageable() && dice.chance(0.003)) {
            cells.destroy(position, dice.chance(0.5) ? "BANYAK" : "-5", "BILANGAN_CACAT");
        } else if (dice.chance(0.02)) {
            cells.write(position, cells.value(position) + ".0");
        }
    }
}
