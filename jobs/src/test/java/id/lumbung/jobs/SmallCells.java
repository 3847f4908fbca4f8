package id.lumbung.jobs;

/** Questions to the marts that find a cell the rule on small cells does not let through. */
final class SmallCells {
    /** Counts below 5, denominators below 5, numerators or remainders of 1 or 2. */
    static final String SHOWN = """
            select figures.tingkat, figures.kode_wilayah, figures.kode_indikator from mart.indikator as figures
            inner join mart.katalog_indikator as catalogue using (kode_indikator)
            where catalogue.perorangan and figures.tingkat in ('DESA', 'KECAMATAN') and not figures.disembunyikan
                and case
                    when catalogue.satuan in ('orang', 'keluarga') then figures.pembilang between 1 and 4
                    when catalogue.penyebut_satu then false
                    else figures.penyebut < 5
                        or figures.pembilang in (1, 2)
                        or figures.penyebut - figures.pembilang in (1, 2)
                end
            """;

    static final String HALF_HIDDEN = """
            select kode_wilayah from mart.indikator
            where disembunyikan and num_nonnulls(nilai, pembilang, penyebut, batas_bawah, batas_atas) > 0
            """;

    static final String HIDDEN_BUT_IN_THE_WIDE_TABLE = """
            select places.kode_desa, cells.key from mart.indikator_desa as places
            cross join jsonb_each_text(to_jsonb(places)) as cells
            inner join mart.indikator as figures
                on figures.periode = places.periode and figures.tingkat = 'DESA'
                and figures.kode_wilayah = places.kode_desa and lower(figures.kode_indikator) = cells.key
            where figures.disembunyikan and cells.value is not null
            """;

    static final String IN_THE_COSTS = """
            select kode_desa from mart.kebutuhan_iuran
            where kelompok = 'PEKERJA RENTAN' and not disembunyikan
                and (sasaran between 1 and 4 or belum_tercakup in (1, 2) or sasaran - belum_tercakup in (1, 2))
            """;

    /** What closing the gap would cost where the number of those without cover is hidden. */
    static final String HIDDEN_NEEDS = """
            from mart.simulasi_iuran(upah => 1000000, tarif_jkk => 1) as costs
            inner join mart.indikator as figures
                on figures.periode = costs.periode and figures.kode_wilayah = costs.kode_desa
                and figures.kode_indikator = 'RENTAN_TANPA_TK'
            where figures.disembunyikan and costs.kelompok = 'PEKERJA RENTAN'
            """;

    static final String IN_A_SIMULATION = "select costs.kode_desa " + HIDDEN_NEEDS
            + " and num_nonnulls(costs.sasaran, costs.belum_tercakup, costs.iuran_sebulan) > 0";

    private SmallCells() {}
}
