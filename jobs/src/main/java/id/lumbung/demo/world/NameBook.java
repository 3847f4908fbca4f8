package id.lumbung.demo.world;

import java.util.List;

/** Makes up names from common Indonesian name words. */
final class NameBook {
    private static final List<String> MEN = words(
            "AHMAD BUDI AGUS EKO JOKO SLAMET SUPARDI SUGIONO WAHYU RUDI HENDRA HENDRI"
                    + " YUSUF IBRAHIM ISMAIL SYAHRIL ZULKIFLI NASRUL JUNAIDI FIRMAN RAHMAT HIDAYAT FAJAR ANDI RIZKI DEDI"
                    + " ARIF IRWAN DARWIS BAHRUN HUSIN GIMAN WAGIMAN SUNARTO SUTRISNO TUKIMAN PAIMIN RUSLI JAMALUDIN"
                    + " SAMSUL BAHRI EDI DONI TONI ROBI YOGI ILHAM FERI MARTIN SAIFUL ANWAR KHAIRUL MULYADI SUHARDI ERWIN");
    private static final List<String> WOMEN = words("SITI NURHAYATI SRI WATI DEWI RATNA YANTI ROSMIATI FATIMAH AISYAH"
            + " ZAINAB HUSNA MARLINA LINDA YULIANTI YENI ERNAWATI DARMAWATI FITRI RINA RIKA PUSPITA WULANDARI"
            + " ASTUTI TUTIK SUMIATI SUPARTI PONIYEM MISIYEM TUMINI KARTINI MURNI ASMARA INDAH LESTARI TASYA"
            + " NURAINI SALMA ROZA WARNIDA MEGAWATI SUSANTI HALIMAH KHADIJAH RAHMI NOVITA MELATI ANGGRAINI INTAN");
    private static final List<String> LAST = words("PRATAMA SAPUTRA WIJAYA SANTOSO KURNIAWAN PERMANA NUGROHO SETIAWAN"
            + " HARAHAP LUBIS SIREGAR TANJUNG CHANIAGO PILIANG KOTO SIKUMBANG GUNAWAN HARYANTO WIBOWO UTAMA"
            + " RAMADHAN FEBRIAN OKTAVIAN MAULANA HAKIM FATONI AZIZ GANI BASRI DAHLAN SALIM USMAN KARIM YUNUS");
    private static final List<String> LAST_OF_WOMEN =
            words("PERMATA SARI UTAMI RAHAYU LESTARI FITRIANI RAMADANI AGUSTINA"
                    + " APRILIA OKTAVIA HANDAYANI PUTRI MAHARANI SAFITRI WAHYUNI KURNIASIH SETYOWATI MAYASARI");

    private final Dice dice;

    NameBook(Dice dice) {
        this.dice = dice;
    }

    String name(boolean woman) {
        var name = new StringBuilder(dice.pick(woman ? WOMEN : MEN));
        if (!woman && dice.chance(0.12)) {
            name.insert(0, "MUHAMMAD ");
        }
        if (dice.chance(0.35)) {
            name.append(' ').append(dice.pick(woman ? WOMEN : MEN));
        }
        if (dice.chance(0.65)) {
            name.append(' ').append(dice.pick(woman && dice.chance(0.7) ? LAST_OF_WOMEN : LAST));
        }
        return name.toString();
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
