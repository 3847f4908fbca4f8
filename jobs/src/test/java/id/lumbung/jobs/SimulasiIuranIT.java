package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * {@code mart.simulasi_iuran} by hand: of village 1 four of ten officials without cover, of two million rupiah each, and
 * twenty vulnerable workers; of village 2 hidden ones; and a month with an older rate.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulasiIuranIT {
    private static final String MONTHS = """
            insert into gudang.dim_periode (periode, tahun, triwulan, bulan, nama_bulan, akhir_bulan) values
            ('2026-10-01', 2026, 4, 10, 'Oktober', '2026-10-31'), ('2026-11-01', 2026, 4, 11, 'November', '2026-11-30')
            """;
    private static final String PROGRAMMES = """
            insert into gudang.dim_program (program, nama, kelompok, penyelenggara) values
            ('JKK', '', '', ''), ('JKM', '', '', ''), ('JKN', '', '', '')
            """;
    private static final String NEEDS = """
            insert into mart.kebutuhan_iuran (
                periode, kode_desa, kelompok, program, sasaran, belum_tercakup, dasar_upah, tarif_persen, iuran_tetap,
                iuran_sebulan, dana_tersedia, disembunyikan
            ) values
            ('2026-11-01', '1706012001', 'PEMERINTAH DESA', 'JKK', 10, 4, 8000000, 0.24, null, 19200, 5000000, false),
            ('2026-11-01', '1706012001', 'PEMERINTAH DESA', 'JKM', 10, 4, 8000000, 0.30, null, 24000, 5000000, false),
            ('2026-11-01', '1706012001', 'PEMERINTAH DESA', 'JKN', 10, 3, 6000000, null, null, null, 5000000, false),
            ('2026-11-01', '1706012001', 'PEKERJA RENTAN', 'JKK', 50, 20, 20000000, 1, null, 200000, 5000000, false),
            ('2026-11-01', '1706012001', 'PEKERJA RENTAN', 'JKM', 50, 20, 20000000, null, 6800, 136000, 5000000, false),
            ('2026-11-01', '1706012002', 'PEKERJA RENTAN', 'JKK', null, null, null, 1, null, null, null, true),
            ('2026-11-01', '1706012002', 'PEKERJA RENTAN', 'JKM', null, null, null, null, 6800, null, null, true),
            ('2026-10-01', '1706012001', 'PEMERINTAH DESA', 'JKK', 10, 4, 8000000, 0.20, null, 16000, 5000000, false),
            ('2026-10-01', '1706012001', 'PEMERINTAH DESA', 'JKM', 10, 4, 8000000, 0.30, null, 24000, 5000000, false)
            """;

    private Session planner;

    @BeforeAll
    void fills() throws SQLException {
        TestPostgres.dropWarehouse();
        Migrations.apply(TestPostgres.access().dataSource(Role.PEMILIK));
        try (var owner = new Session(TestPostgres.access().connectAs(Role.PEMILIK))) {
            for (var insert : new String[] {MONTHS, PROGRAMMES, NEEDS}) {
                assertThat(owner.state(insert)).isEqualTo("00000");
            }
        }
        planner = new Session(TestPostgres.access().connectAs(Role.PUBLIK));
    }

    @AfterAll
    void closes() throws SQLException {
        planner.close();
    }

    private void costs(String parameters, String... villages) throws SQLException {
        assertThat(planner.lines("""
                        select right(kode_desa, 1), kelompok, sasaran, belum_tercakup, iuran_sebulan
                        from mart.simulasi_iuran(%s)
                        order by kode_desa, kelompok desc
                        """.formatted(parameters))).containsExactly(villages);
    }

    @Test
    void keepsTheFiguresOfTheMartWithoutParameters() throws SQLException {
        costs("", "1|PEMERINTAH DESA|10|4|43200", "1|PEKERJA RENTAN|50|20|336000", "2|PEKERJA RENTAN|null|null|null");
    }

    @Test
    void paysTheWageAskedForToEverybodyAndLeavesTheFixedContribution() throws SQLException {
        // 4 x (7,200 + 9,000), and 20 x (30,000 + 6,800).
        costs(
                "upah => 3000000",
                "1|PEMERINTAH DESA|10|4|64800",
                "1|PEKERJA RENTAN|50|20|736000",
                "2|PEKERJA RENTAN|null|null|null");
    }

    @Test
    void takesTheRateAskedForOfTheWagesThatAre() throws SQLException {
        // 0.54 % of 8,000,000 and 24,000; 0.54 % of 20,000,000 and 136,000.
        costs(
                "tarif_jkk => 0.54",
                "1|PEMERINTAH DESA|10|4|67200",
                "1|PEKERJA RENTAN|50|20|244000",
                "2|PEKERJA RENTAN|null|null|null");
    }

    @Test
    void knowsNoCostWithoutARateAndTakesTheOneGiven() throws SQLException {
        costs("program_dipilih => array['JKN']", "1|PEMERINTAH DESA|10|3|null");
        costs("program_dipilih => array['JKN'], tarif_jkn => 4", "1|PEMERINTAH DESA|10|3|240000");
        costs("program_dipilih => array['JKN'], tarif_jkn => 4, upah => 2500000", "1|PEMERINTAH DESA|10|3|300000");
    }

    @Test
    void answersForTheGroupsProgrammesAndMonthAskedFor() throws SQLException {
        costs(
                "kelompok_dipilih => array['PEMERINTAH DESA'], program_dipilih => array['JKM']",
                "1|PEMERINTAH DESA|10|4|24000");
        costs("bulan => '2026-10-01'", "1|PEMERINTAH DESA|10|4|40000");
        costs("bulan => '2026-10-01', upah => 1000000", "1|PEMERINTAH DESA|10|4|20000");
        costs("bulan => '2020-01-01'");
    }
}
