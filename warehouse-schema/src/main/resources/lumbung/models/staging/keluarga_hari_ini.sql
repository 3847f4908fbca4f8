-- Satu baris per keluarga Regsosek: kesejahteraan dan bantuannya.
-- grain: keluarga_id
-- history: replace
-- jumlah_anggota counts population; a family may have none left.
with

rules as (select * from aturan_hari_ini),

members as (

    select
        keluarga_id,
        count(*) as jumlah_anggota
    from penduduk_hari_ini
    where keluarga_id is not null
    group by keluarga_id

),

recipients as (

    select
        keluarga_id,
        bool_or(program = 'PKH') as penerima_pkh,
        bool_or(program = 'BPNT') as penerima_bpnt,
        true as penerima_bantuan
    from penerima_bantuan
    group by keluarga_id

)

select
    families.keluarga_id,
    families.id_keluarga,
    families.kode_desa,
    cast(coalesce(members.jumlah_anggota, 0) as int) as jumlah_anggota,
    families.desil_nasional as desil,
    families.desil_nasional <= rules.desil_miskin_tertinggi as desil_miskin,
    families.pengeluaran_per_kapita,
    poverty_lines.garis_kemiskinan,
    families.pengeluaran_per_kapita < poverty_lines.garis_kemiskinan as miskin,
    case
        when families.pengeluaran_per_kapita < poverty_lines.garis_kemiskinan
            then poverty_lines.garis_kemiskinan - families.pengeluaran_per_kapita
        when families.pengeluaran_per_kapita >= poverty_lines.garis_kemiskinan
            then 0
    end as kesenjangan,
    deprivations.mpi_skor36,
    deprivations.mpi_miskin,
    coalesce(recipients.penerima_pkh, false) as penerima_pkh,
    coalesce(recipients.penerima_bpnt, false) as penerima_bpnt,
    coalesce(recipients.penerima_bantuan, false) as penerima_bantuan
from stg_regsosek_keluarga as families
cross join rules
inner join mpi_keluarga as deprivations
    on families.keluarga_id = deprivations.keluarga_id
left join members
    on families.keluarga_id = members.keluarga_id
left join recipients
    on families.keluarga_id = recipients.keluarga_id
left join garis_kemiskinan as poverty_lines
    on left(families.kode_desa, 4) = poverty_lines.kode_kabupaten
