-- Daftar rentan memuat orang sebanyak pembilang RENTAN_TANPA_TK di setiap desa.
-- severity: henti
-- allowed: 0
-- keys: kode_desa
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode where facts.tingkat = 'DESA' and facts.kode_indikator = 'RENTAN_TANPA_TK'
-- advice: Laporkan: daftar dan indikator pekerja rentan tidak sejalan.
with

listed_workers as (

    select
        kode_desa,
        count(*) as people
    from daftar_rentan
    where kode_desa <> '0000000000'
    group by kode_desa

),

counted_workers as (

    select
        facts.kode_wilayah,
        facts.pembilang
    from fact_indikator as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    where facts.tingkat = 'DESA'
        and facts.kode_indikator = 'RENTAN_TANPA_TK'

)

select coalesce(listed_workers.kode_desa, counted_workers.kode_wilayah) as kode_desa
from listed_workers
full outer join counted_workers
    on listed_workers.kode_desa = counted_workers.kode_wilayah
where coalesce(listed_workers.people, 0) <> coalesce(counted_workers.pembilang, 0)
