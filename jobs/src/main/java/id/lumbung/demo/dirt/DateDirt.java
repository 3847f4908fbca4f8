package id.lumbung.demo.dirt;

import id.lumbung.demo.world.Dice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Dates and months in the notations of clerks and spreadsheets, and what is left of damaged ones. */
final class DateDirt {
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> SHORT_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des");
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
    private static final int NOTATIONS = 9;

    private final Dice dice;
    private final LocalDate delivered;
    private final int habit;

    DateDirt(Dice dice, LocalDate delivered) {
        this.dice = dice;
        this.delivered = delivered;
        habit = dice.between(0, NOTATIONS - 1);
    }

    void dirty(DirtyCells cells, int position, boolean mayLieAhead) {
        var date = LocalDate.parse(cells.value(position));
        if (cells.column(position).damageable() && dice.chance(0.007)) {
            damage(cells, position, date, mayLieAhead);
        } else {
            cells.write(position, notation(date, dice.chance(0.85) ? habit : dice.between(0, NOTATIONS - 1)));
        }
    }

    private void damage(DirtyCells cells, int position, LocalDate date, boolean mayLieAhead) {
        switch (dice.weighted(0, 50, 1, 20, 2, 10, 3, 10, 4, 10)) {
            case 0 -> cells.destroy(position, "00-00-" + date.getYear(), "TANGGAL_TAK_LENGKAP");
            case 1 -> cells.destroy(position, Integer.toString(date.getYear()), "TANGGAL_TAK_LENGKAP");
            case 2 -> cells.destroy(position, "31/02/" + date.getYear(), "TANGGAL_CACAT");
            case 3 -> cells.destroy(position, "??", "TANGGAL_CACAT");
            default ->
                cells.destroy(
                        position,
                        (mayLieAhead ? LocalDate.of(1819, 5, 6) : delivered.plusDays(dice.between(1, 300))).toString(),
                        "TANGGAL_MUSTAHIL");
        }
    }

    private static String notation(LocalDate date, int notation) {
        var day = two(date.getDayOfMonth());
        var month = two(date.getMonthValue());
        int year = date.getYear();
        return switch (notation) {
            case 0 -> day + "/" + month + "/" + year;
            case 1 -> day + "-" + month + "-" + year;
            case 2 -> day + "." + month + "." + year;
            case 3 -> year + month + day;
            case 4 -> date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + year;
            case 5 -> day + "-" + SHORT_MONTHS.get(date.getMonthValue() - 1) + "-" + year;
            case 6 -> Long.toString(SPREADSHEET_ZERO.until(date, ChronoUnit.DAYS));
            case 7 -> date + " 00:00:00";
            default -> date.toString();
        };
    }

    /** A month is never damaged: it belongs to keys. */
    void dirtyMonth(DirtyCells cells, int position) {
        var parts = cells.value(position).split("-", -1);
        cells.write(
                position,
                switch (habit) {
                    case 0, 1 -> parts[1] + "-" + parts[0];
                    case 2, 3 -> parts[0] + parts[1];
                    case 4, 5 -> MONTHS.get(Integer.parseInt(parts[1]) - 1) + " " + parts[0];
                    case 6 -> cells.value(position) + "-01";
                    default -> cells.value(position);
                });
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
