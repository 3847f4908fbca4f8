-- Kuadran mengikuti desil dan cakupannya, satuannya mengikuti programnya.
-- severity: henti
-- allowed: 0
-- keys: periode, kode_kabupaten, program, desil, tercakup
-- eligible: select count(*) from kuadran_sasaran as cells inner join jalan as runs on cells.periode = runs.periode
-- advice: Laporkan: model kuadran_sasaran menaruh sel pada kuadran yang salah.
select
    cells.periode,
    cells.kode_kabupaten,
    cells.program,
    cells.desil,
    cells.tercakup
from kuadran_sasaran as cells
inner join jalan as runs
    on cells.periode = runs.periode
inner join dim_program as programmes
    on cells.program = programmes.program
cross join aturan_hari_ini as rules
where cells.desil not between 0 and 10
    or cells.jumlah <= 0
    or cells.satuan <> case when programmes.kelompok = 'BANTUAN' then 'keluarga' else 'orang' end
    or cells.kuadran <> case
        when cells.desil = 0 then 'TIDAK DIKETAHUI'
        when cells.desil <= rules.desil_miskin_tertinggi and cells.tercakup then 'TEPAT SASARAN'
        when cells.desil <= rules.desil_miskin_tertinggi then 'EKSKLUSI'
        when cells.tercakup then 'INKLUSI'
        else 'BUKAN SASARAN'
    end
