-- Pekerja setiap proyek dan yang tercakup dapat dihitung ulang dari fact_pekerja_proyek.
-- severity: henti
-- allowed: 0
-- keys: wilayah_key
-- eligible: select count(*) from fact_proyek as facts inner join jalan as runs on facts.periode = runs.periode
-- advice: Laporkan: fact_proyek dan fact_pekerja_proyek tidak sejalan.
with

workers as (

    select
        id_proyek,
        count(*) as jumlah_pekerja,
        count(*) filter (where tercakup_jakon or aktif_tk) as pekerja_tercakup
    from fact_pekerja_proyek
    group by id_proyek

)

select facts.wilayah_key
from fact_proyek as facts
inner join jalan as runs
    on facts.periode = runs.periode
left join workers
    on facts.id_proyek = workers.id_proyek
where facts.jumlah_pekerja <> coalesce(workers.jumlah_pekerja, 0)
    or facts.pekerja_tercakup <> coalesce(workers.pekerja_tercakup, 0)
