package id.lumbung.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegencyTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    @TempDir
    private Path folder;

    @Test
    void writesTheSameBytesForTheSameSettings() throws IOException {
        var settings = DemoSettings.usual(400, 7, DATE);
        RegencyGenerator.generate(settings).writeFeeds(folder.resolve("one"));
        RegencyGenerator.generate(settings).writeFeeds(folder.resolve("two"));
        RegencyGenerator.generate(DemoSettings.usual(400, 8, DATE)).writeFeeds(folder.resolve("three"));

        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")));
        assertThat(files(folder.resolve("one"))).isNotEqualTo(files(folder.resolve("three")));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1, false",
        "300, 2, true",
        "300, 3, false",
        "3000, 4, false",
        "3000, 2026, true",
        "20000, 2026, true"
    })
    void tellsTheStoryOfTheOfficeHolders(int people, long seed, boolean dirt) throws IOException {
        var truth = folder.resolve("truth");
        RegencyGenerator.generate(new DemoSettings(people, seed, DATE, dirt)).writeTruth(truth);

        assertThat(Files.readAllLines(truth.resolve("indicators.csv")))
                .contains("KABUPATEN,1706,APARATUR,1220,1,1220", "KABUPATEN,1706,APARATUR_JKN,1220,1220,100")
                .anyMatch(line -> line.startsWith("KABUPATEN,1706,APARATUR_TK,97,1220,7.95081967"))
                .anyMatch(line -> line.startsWith("KABUPATEN,1706,DESA_TK,9,148,6.08108108"))
                .anyMatch(line -> line.startsWith("KABUPATEN,1706,DESA_TK_PENUH,5,148,3.37837837"));
    }

    @Test
    void leavesNothingToRejectOrSetAsideWithoutDirt() throws IOException {
        var truth = folder.resolve("truth");
        RegencyGenerator.generate(DemoSettings.clean(500, 1, DATE)).writeTruth(truth);

        assertThat(Files.readAllLines(truth.resolve("rejects.csv"))).containsExactly("feed,delivery,file,code,count");
        assertThat(Files.readAllLines(truth.resolve("issues.csv"))).containsExactly("feed,column,code,count");
        assertThat(Files.readAllLines(truth.resolve("ledger.csv"))).hasSizeGreaterThan(50);
    }

    @Test
    void deliversEveryFeedAndBooksEveryFileThatCounts() throws IOException {
        var regency = RegencyGenerator.generate(DemoSettings.usual(500, 3, DATE));
        regency.writeFeeds(folder.resolve("inbox"));
        regency.writeTruth(folder.resolve("truth"));

        var delivered = files(folder.resolve("inbox")).keySet();
        assertThat(delivered.stream().map(file -> file.split("/", -1)[0]).distinct())
                .hasSize(15);
        var ledger = Files.readAllLines(folder.resolve("truth/ledger.csv"));
        assertThat(ledger.stream().skip(1).map(line -> {
                    var cells = line.split(",", -1);
                    assertThat(Integer.parseInt(cells[3]))
                            .as(line)
                            .isEqualTo(Integer.parseInt(cells[4]) + Integer.parseInt(cells[5]));
                    return cells[0] + "/" + cells[1] + "/" + cells[2];
                }))
                .isSubsetOf(delivered)
                .doesNotHaveDuplicates();
        assertThat(delivered).hasSize(ledger.size() - 1 + 2); // one delivery is superseded, one dated ahead
    }

    @Test
    void writesAsManyRecordsAsTheLedgerSays() throws IOException {
        var regency = RegencyGenerator.generate(DemoSettings.clean(500, 3, DATE));
        regency.writeFeeds(folder.resolve("inbox"));
        regency.writeTruth(folder.resolve("truth"));

        var ledger = Files.readAllLines(folder.resolve("truth/ledger.csv"));
        for (var line : ledger.subList(1, ledger.size())) {
            var cells = line.split(",", -1);
            var file =
                    folder.resolve("inbox").resolve(cells[0]).resolve(cells[1]).resolve(cells[2]);
            assertThat(Files.readAllLines(file)).as(line).hasSize(Integer.parseInt(cells[3]) + 1);
        }
    }

    @Test
    void arrivesWithEveryKindOfDirt() throws IOException {
        var truth = folder.resolve("truth");
        RegencyGenerator.generate(DemoSettings.usual(3_000, 3, DATE)).writeTruth(truth);

        assertThat(codes(truth.resolve("rejects.csv"), 3))
                .containsExactlyInAnyOrder("BARIS_RUSAK", "DUPLIKAT", "KUNCI_KOSONG");
        assertThat(codes(truth.resolve("issues.csv"), 2))
                .containsExactlyInAnyOrder(
                        "NIK_CACAT",
                        "NIK_EKSPONEN",
                        "KK_CACAT",
                        "NAMA_KOSONG",
                        "PENANDA_MENINGGAL",
                        "TANGGAL_CACAT",
                        "TANGGAL_TAK_LENGKAP",
                        "TANGGAL_MUSTAHIL",
                        "RUPIAH_CACAT",
                        "RUPIAH_NEGATIF",
                        "BILANGAN_CACAT",
                        "KODE_TAK_DIKENAL",
                        "DESA_SKEMA_TERTUKAR",
                        "DESA_NAMA_BEDA",
                        "DESA_TAK_DIKENAL");
    }

    private static Set<String> codes(Path file, int column) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[column])
                .collect(Collectors.toSet());
    }

    @Test
    void refusesARegencyOfAlmostNobody() {
        assertThatThrownBy(() -> DemoSettings.clean(99, 1, DATE))
                .hasMessage("people: expected at least 100, found 99. Ask for more people.");
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(root)) {
            paths.filter(Files::isRegularFile).forEach(path -> {
                try {
                    files.put(
                            root.relativize(path).toString().replace('\\', '/'),
                            Files.readString(path, StandardCharsets.ISO_8859_1));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
        return files;
    }
}
