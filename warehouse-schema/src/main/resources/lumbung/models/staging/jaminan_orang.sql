-- Satu baris per orang dengan kartu JKN atau kepesertaan BPJS Ketenagakerjaan: cakupannya.
-- grain: penduduk_id
-- history: replace
-- Any card counts. Active for work (tk_aktif) takes one active membership with both JKK and JKM.
with

covers as (

    select
        penduduk_id,
        terdaftar as jkn_terdaftar,
        aktif as jkn_aktif,
        false as aktif_jkk,
        false as aktif_jkm,
        false as aktif_jht,
        false as aktif_jp,
        false as tk_aktif,
        0 as bulan_menunggak
    from kartu_jkn

    union all

    select
        penduduk_id,
        false as jkn_terdaftar,
        false as jkn_aktif,
        aktif and daftar_program like '%;JKK;%' as aktif_jkk,
        aktif and daftar_program like '%;JKM;%' as aktif_jkm,
        aktif and daftar_program like '%;JHT;%' as aktif_jht,
        aktif and daftar_program like '%;JP;%' as aktif_jp,
        aktif and daftar_program like '%;JKK;%' and daftar_program like '%;JKM;%' as tk_aktif,
        case when sudah_berakhir then 0 else bulan_menunggak end as bulan_menunggak
    from kepesertaan_tk

)

select
    penduduk_id,
    bool_or(jkn_terdaftar) as jkn_terdaftar,
    bool_or(jkn_aktif) as jkn_aktif,
    bool_or(aktif_jkk) as aktif_jkk,
    bool_or(aktif_jkm) as aktif_jkm,
    bool_or(aktif_jht) as aktif_jht,
    bool_or(aktif_jp) as aktif_jp,
    bool_or(tk_aktif) as tk_aktif,
    cast(sum(bulan_menunggak) as int) as bulan_menunggak
from covers
group by penduduk_id
