package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lumbung.feed.Scheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The villages of the five regencies: their codes in both schemes, their successions and their spellings. */
class SharedVillagesTest {

    private static final Path DATA = Path.of("../../shared/data");
    private static final String VILLAGES = "kemendagri_villages_focus_2025.csv";
    private static final String SUCCESSIONS = "kemendagri_code_succession_focus.csv";

    private static final Map<String, String> NAME_BY_CODE = new HashMap<>();
    private static final Map<String, String> CODE_BY_BPS_CODE = new HashMap<>();
    private static @Nullable VillageRegister register;

    @BeforeAll
    static void readTheRegister() throws IOException {
        assumeThat(DATA).isDirectory();
        Map<String, String> successors = new HashMap<>();
        for (NamedCsvRecord row : rows(SUCCESSIONS)) {
            if (row.getField("change").equals("recode")) {
                successors.put(digits(row, "old_code"), digits(row, "new_code"));
            }
        }
        for (NamedCsvRecord row : rows(VILLAGES)) {
            NAME_BY_CODE.put(row.getField("code10"), row.getField("name"));
        }
        for (NamedCsvRecord row : rows("bridging_desa_focus_bps_kemendagri_2024.csv")) {
            String code = digits(row, "kode_kemendagri");
            CODE_BY_BPS_CODE.put(row.getField("kode_bps"), successors.getOrDefault(code, code));
        }
        Map<String, String> bpsCodes =
                CODE_BY_BPS_CODE.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        List<Village> villages = new ArrayList<>();
        NAME_BY_CODE.forEach((code, name) -> {
            List<String> retired = successors.entrySet().stream()
                    .filter(succession -> succession.getValue().equals(code))
                    .map(Map.Entry::getKey)
                    .toList();
            villages.add(new Village(code, bpsCodes.get(code), name, retired));
        });
        register = new VillageRegister(villages);
    }

    @Test
    void readsEachOfTheSixtyFourCodesOfBothSchemesByTheSchemeDeclared() throws IOException {
        List<NamedCsvRecord> collisions = rows("code_scheme_collisions_focus.csv");
        assertThat(collisions).hasSize(64);
        for (NamedCsvRecord row : collisions) {
            String code = row.getField("ten_digits");
            String ofBps = CODE_BY_BPS_CODE.getOrDefault(code, "");
            assertThat(ofBps).as(code).isNotEmpty().isNotEqualTo(code);
            assertThat(NAME_BY_CODE).as(code).containsEntry(code, row.getField("as_kemendagri_village"));
            for (String name : List.of(
                    "", row.getField("as_bps_village"), "Desa " + row.getField("as_kemendagri_village"), "Nirnama")) {
                assertThat(bps(code, name)).as("%s %s", code, name).isEqualTo(expected(ofBps, name));
                assertThat(kemendagri(code, name)).as("%s %s", code, name).isEqualTo(expected(code, name));
            }
        }
    }

    @Test
    void readsEveryCodeOfEitherScheme() {
        NAME_BY_CODE.forEach((code, name) -> assertThat(kemendagri(code, name)).isEqualTo(Cleaned.value(code)));
        CODE_BY_BPS_CODE.forEach((bpsCode, code) ->
                assertThat(bps(bpsCode, NAME_BY_CODE.getOrDefault(code, ""))).isEqualTo(Cleaned.value(code)));
    }

    @Test
    void takesACodeOfTheOtherSchemeWithItsNameOnly() {
        NAME_BY_CODE.forEach((code, name) -> {
            if (!CODE_BY_BPS_CODE.containsKey(code)) {
                assertThat(bps(code, name)).isEqualTo(Cleaned.flagged(code, IssueCode.DESA_SKEMA_TERTUKAR));
                assertThat(bps(code, "Nirnama")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
                assertThat(bps(code, "")).isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
            }
        });
    }

    @Test
    void mapsEveryRetiredCodeToItsSuccessor() throws IOException {
        for (NamedCsvRecord row : rows(SUCCESSIONS)) {
            String dotted = row.getField("old_code");
            String code = digits(row, "new_code");
            switch (row.getField("change")) {
                case "recode" -> {
                    assertThat(kemendagri(dotted, "")).isEqualTo(Cleaned.value(code));
                    assertThat(kemendagri(dotted, row.getField("old_name"))).isEqualTo(Cleaned.value(code));
                    assertThat(bps(dotted, row.getField("new_name")))
                            .isEqualTo(Cleaned.flagged(code, IssueCode.DESA_SKEMA_TERTUKAR));
                }
                case "withdrawn" ->
                    assertThat(kemendagri(dotted, row.getField("old_name")))
                            .isEqualTo(Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL));
                default ->
                    assertThat(kemendagri(code, row.getField("new_name"))).isEqualTo(Cleaned.value(code));
            }
        }
    }

    @Test
    void tellsASpellingApartByItsLettersOnly() throws IOException {
        for (NamedCsvRecord row : rows("village_name_variants_focus.csv")) {
            String ofBps = VillageName.normalised("DESA " + row.getField("name_bps"));
            String ofKemendagri = VillageName.normalised(row.getField("name_kemendagri"));
            assertThat(ofBps.equals(ofKemendagri))
                    .as("%s, %s", row.getField("name_bps"), row.getField("name_kemendagri"))
                    .isEqualTo(row.getField("differs").equals("spacing or punctuation only"));
        }
    }

    @Test
    void knowsVillagesOfOneNameByTheirCodes() throws IOException {
        for (NamedCsvRecord row : rows("village_homonyms_focus.csv")) {
            assertThat(VillageName.normalised(row.getField("name")))
                    .isEqualToIgnoringCase(row.getField("normalised_name"));
            assertThat(kemendagri(row.getField("code"), row.getField("name")))
                    .isEqualTo(Cleaned.value(digits(row, "code")));
        }
    }

    /** The code's village, flagged when another of its kecamatan has the name and the two are unlike. */
    private static Cleaned<String> expected(String code, String name) {
        String companion = letters(name.replaceFirst("^Desa ", ""));
        String own = letters(NAME_BY_CODE.getOrDefault(code, ""));
        boolean another = !companion.isEmpty()
                && !companion.equals(own)
                && NAME_BY_CODE.entrySet().stream()
                        .filter(village -> village.getKey().startsWith(code.substring(0, 6)))
                        .anyMatch(village -> letters(village.getValue()).equals(companion));
        return another && new JaroWinklerSimilarity().apply(own, companion) < 0.85
                ? Cleaned.flagged(code, IssueCode.DESA_NAMA_BEDA)
                : Cleaned.value(code);
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static Cleaned<String> bps(String cell, String name) {
        return desa(Scheme.BPS, cell, name);
    }

    private static Cleaned<String> kemendagri(String cell, String name) {
        return desa(Scheme.KEMENDAGRI, cell, name);
    }

    private static Cleaned<String> desa(Scheme scheme, String cell, String name) {
        if (register == null) {
            throw new IllegalStateException("no register");
        }
        return new Desa(scheme, register).clean(cell, name);
    }

    private static String digits(NamedCsvRecord row, String column) {
        return row.getField(column).replace(".", "");
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
            return reader.stream().toList();
        }
    }
}
