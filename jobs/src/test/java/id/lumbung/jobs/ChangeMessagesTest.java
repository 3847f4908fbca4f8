package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Secret;
import id.lumbung.language.Messages;
import id.lumbung.star.change.Causes;
import id.lumbung.star.change.ChangeLimits;
import id.lumbung.star.change.Changes;
import id.lumbung.star.change.Figure;
import id.lumbung.star.change.FigureChange;
import id.lumbung.star.change.FigureKey;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeMessagesTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path folder;

    private static JudgedChange judged(String code, String before, @Nullable String after, @Nullable Causes causes) {
        var denominator = code.equals("PENDUDUK") ? BigDecimal.ONE : new BigDecimal("40000");
        return JudgedChange.of(
                new FigureChange(
                        new FigureKey("1706", code),
                        NOVEMBER,
                        NOVEMBER,
                        new Figure(BigDecimal.ZERO, denominator, new BigDecimal(before)),
                        after == null ? null : new Figure(BigDecimal.ZERO, denominator, new BigDecimal(after)),
                        causes),
                ChangeLimits.usual(),
                Set.of());
    }

    private RefreshRequest request(Set<String> accepted) {
        var home = Home.open(folder.resolve("rumah kita"));
        return new RefreshRequest(
                TestInboxes.at(folder.resolve("kotak masuk")),
                LocalDate.of(2026, 11, 19),
                home,
                DatabaseAccess.open(
                        home,
                        Map.of(
                                DatabaseAccess.URL_VARIABLE, "jdbc:postgresql://127.0.0.1:9/lumbung",
                                DatabaseAccess.USER_VARIABLE, "pemilik")),
                Secret.require(home, Map.of(Secret.VARIABLE, Warehouse.SECRET), warning -> {}),
                Messages.INDONESIAN,
                accepted);
    }

    private static ChangeMessages messages() {
        return new ChangeMessages(
                new Changes(List.of(), List.of(), new TreeSet<>(), Map.of("1706", "Kabupaten Mukomuko")));
    }

    @Test
    void namesFigureCausesAndLimitAndTheCommandThatAcceptsThem() {
        var stopping = List.of(
                judged(
                        "JKN_AKTIF",
                        "92.836",
                        "88.1",
                        new Causes(
                                BigDecimal.ZERO,
                                new BigDecimal("-0.1004"),
                                new BigDecimal("-5.0306"),
                                new BigDecimal("0.395"))),
                judged("PENDUDUK", "40000", null, null));

        var told = messages().stopped(stopping, request(Set.of("MPI_H")));

        assertThat(told.text(Messages.INDONESIAN)).isEqualTo("""
                JKN_AKTIF, Kabupaten Mukomuko (1706), 2026-11: 92,836 → 88,1 %%, batas 3 poin; karena sumber −5,031, tautan +0,395, aturan +0, waktu −0,1.
                PENDUDUK, Kabupaten Mukomuko (1706), 2026-11: 40.000 → tidak ada orang, batas 5 %%; sebabnya tidak dapat dipisahkan.
                Angka di atas bergerak melampaui batasnya, maka tidak ada yang diterbitkan. Periksa sebabnya; bila memang benar, terima sekali ini saja dengan:
                ./lumbung run --inbox '%1$s/kotak masuk' --date 2026-11-19 --home '%1$s/rumah kita' --accept JKN_AKTIF --accept MPI_H --accept PENDUDUK""".formatted(folder));
        assertThat(told.text(Locale.ENGLISH))
                .contains("by sources −5.031, links +0.395, rules +0, time −0.1.")
                .contains("40,000 → none orang, limit 5%; its causes cannot be told apart.");
    }
}
