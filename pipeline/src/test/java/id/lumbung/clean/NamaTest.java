package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H. SUPARDI, S.Pd|SUPARDI",
                "suratmi  jannah s.sos|SURATMI JANNAH",
                "Hj. St. Aminah|ST. AMINAH",
                "PROF. DR. H. BUDI SANTOSO, S.H., M.H.|BUDI SANTOSO",
                "H.SUPARDI|SUPARDI",
                "Drs.H.Budi|BUDI",
                "DRA SRI WAHYUNI|SRI WAHYUNI",
                "ENI, S.E.|ENI",
                "BUDI S. Pd. I|BUDI",
                "BUDI, SE|BUDI",
                "RINA WATI A.Md.Keb|RINA WATI",
                "ANI, S.Tr.Keb|ANI",
                "M. ALI|M. ALI",
                "Muh. Yusuf|MUH. YUSUF",
                "ABD. RAHMAN|ABD. RAHMAN",
                "SITI MA|SITI MA",
                "NUR'AINI|NUR'AINI",
                "NUR’AINI|NUR'AINI",
                "ANDI-ANDI|ANDI-ANDI",
                "JOSÉ|JOSÉ",
                "SUPARDI / BUDI|SUPARDI BUDI",
                "KHADIJAH|KHADIJAH",
                "Dr. RINA WATI, M.Si|RINA WATI",
                "dr. ANDI WIJAYA, Sp.OG|ANDI WIJAYA",
                "BUDI S.Pd.I|BUDI",
                "Ns. SITI AMINAH, S.Kep|SITI AMINAH",
                "Ustadzah NUR HAYATI|NUR HAYATI",
                "AHMAD BIN SALEH|AHMAD BIN SALEH",
                "FATIMAH BINTI UMAR|FATIMAH BINTI UMAR",
                "SUPARDI, H.|SUPARDI",
                "SITI AMINAH, Hj. S.Pd|SITI AMINAH",
                "ST. AMINAH|ST. AMINAH",
                "IRMA|IRMA",
                "DRAJAT SUSILO|DRAJAT SUSILO",
                "HJ|HJ",
                "H|H",
                "SE|SE",
                "IR. H. ALMA SARI|ALMA SARI",
                "UMAR. H.|UMAR. H.",
                "\u2018AISYAH|AISYAH",
                "M\uFEFFARYAM|MARYAM",
                "HASAN|HASAN",
            })
    void keepsTheNameWithoutTitlesAndDegrees(String raw, String name) {
        assertThat(Nama.clean(raw)).isEqualTo(Cleaned.value(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALM. BUDI|BUDI",
                "ALMH SYAMSIAH SARI|SYAMSIAH SARI",
                "Budi (Alm)|BUDI",
                "Budi Santoso, alm.|BUDI SANTOSO",
                "ALM.BUDI|BUDI",
                "ALM. H. BUDI|BUDI",
                "H. ALM. BUDI|BUDI",
                "H.ALM.BUDI|BUDI",
                "(ALM) AHMAD BIN SALEH|AHMAD BIN SALEH",
                "Hj. SITI AMINAH (Almh.), S.Pd|SITI AMINAH",
            })
    void flagsAMarkerOfDeath(String raw, String name) {
        assertThat(Nama.clean(raw)).isEqualTo(Cleaned.flagged(name, IssueCode.PENANDA_MENINGGAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "123", "H.", "ALM", "?", "H. S.Pd", "TIDAK  ADA", "- NA -"})
    void findsNoNameInTitlesAndMarksAlone(String raw) {
        assertThat(Nama.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.NAMA_KOSONG));
    }
}
