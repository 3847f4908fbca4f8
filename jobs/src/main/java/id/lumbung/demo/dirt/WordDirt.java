package id.lumbung.demo.dirt;

import id.lumbung.demo.world.Dice;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names, codes and answers as different clerks write them. */
final class WordDirt {
    private static final Map<String, String> LABELS = Map.of(
            "DDS", "Dana Desa",
            "ADD", "Alokasi Dana Desa",
            "PAD", "Pendapatan Asli Desa",
            "PBH", "Bagi Hasil",
            "PKTD", "Padat Karya Tunai Desa");
    private static final List<String> MEN = List.of("L", "LK", "Laki-laki", "1");
    private static final List<String> WOMEN = List.of("P", "PR", "PEREMPUAN", "2");
    private static final List<String> YES = List.of("1", "Y", "YA", "TRUE");
    private static final List<String> NO = List.of("2", "T", "Tidak", "FALSE");

    private final Dice dice;
    private final int habit;

    WordDirt(Dice dice) {
        this.dice = dice;
        habit = dice.between(0, 3);
    }

    void dirtyName(DirtyCells cells, int position) {
        var name = cells.value(position);
        boolean own = cells.column(position).name().equals("nama");
        if (own && dice.chance(0.0005)) {
            cells.destroy(position, "", "NAMA_KOSONG");
        } else if (dice.chance(own ? 0.001 : 0.008)) {
            cells.flag(position, dice.chance(0.5) ? "ALM. " + name : name + " ALM", "PENANDA_MENINGGAL");
        } else {
            cells.write(
                    position,
                    switch (dice.between(0, 49)) {
                        case 0 -> "H. " + name;
                        case 1 -> name + ", S.Pd";
                        case 2 -> name + ", S.E.";
                        case 3, 4, 5, 6 -> titleCase(name);
                        case 7 -> "  " + name.replace(" ", "  ");
                        default -> name;
                    });
        }
    }

    private static String titleCase(String name) {
        var text = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i - 1) == ' ') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }

    void dirtyNumberedCode(DirtyCells cells, int position) {
        var code = cells.value(position);
        if (unknownCode(cells, position, "77")) {
            return;
        }
        if (code.length() == 1 && dice.chance(0.1)) {
            cells.write(position, "0" + code);
        }
    }

    void dirtyWordCode(DirtyCells cells, int position) {
        var code = cells.value(position);
        if (unknownCode(cells, position, "LAIN")) {
            return;
        }
        if (habit == 1) {
            cells.write(position, LABELS.getOrDefault(code, code));
        } else if (habit == 2) {
            cells.write(position, LABELS.getOrDefault(code, code).toLowerCase(Locale.ROOT));
        }
    }

    void dirtySex(DirtyCells cells, int position) {
        if (!unknownCode(cells, position, "X")) {
            cells.write(position, (cells.value(position).equals("1") ? MEN : WOMEN).get(habit));
        }
    }

    void dirtyAnswer(DirtyCells cells, int position) {
        if (!unknownCode(cells, position, "X")) {
            cells.write(position, (cells.value(position).equals("1") ? YES : NO).get(habit));
        }
    }

    private boolean unknownCode(DirtyCells cells, int position, String code) {
        boolean unknown = cells.column(position).damageable() && dice.chance(0.002);
        if (unknown) {
            cells.destroy(position, code, "KODE_TAK_DIKENAL");
        }
        return unknown;
    }

    void dirtyText(DirtyCells cells, int position) {
        var text = cells.value(position);
        switch (cells.column(position).name()) {
            case "program" -> cells.write(position, text.replace(';', ";,/+".charAt(habit)));
            case "alamat" -> {
                if (dice.chance(0.01)) {
                    cells.write(position, dice.chance(0.5) ? text + "\n(DEPAN MASJID)" : "\"" + text + "\" | " + text);
                }
            }
            default -> {
                if (!cells.column(position).key() && dice.chance(0.01)) {
                    cells.write(position, " " + text + " ");
                }
            }
        }
    }
}
