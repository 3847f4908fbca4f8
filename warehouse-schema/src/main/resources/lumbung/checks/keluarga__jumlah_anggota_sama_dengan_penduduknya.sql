-- Jumlah anggota setiap keluarga adalah banyaknya penduduk keluarga itu, juga pada potretnya.
-- severity: henti
-- allowed: 0
-- keys: keluarga_id
-- eligible: select count(*) from dim_keluarga where terkini
-- advice: Laporkan: dim_keluarga dan dim_penduduk tidak sejalan.
with

members as (

    select
        keluarga_id,
        count(*) as jumlah_anggota
    from dim_penduduk
    where terkini and di_regsosek and keluarga_id is not null
    group by keluarga_id

),

snapshots as (

    select
        facts.keluarga_id,
        facts.jumlah_anggota
    from fact_kesejahteraan as facts
    inner join jalan as runs
        on facts.periode = runs.periode

)

select families.keluarga_id
from dim_keluarga as families
left join members
    on families.keluarga_id = members.keluarga_id
left join snapshots
    on families.keluarga_id = snapshots.keluarga_id
where families.terkini
    and (
        families.jumlah_anggota <> coalesce(members.jumlah_anggota, 0)
        or families.jumlah_anggota <> coalesce(snapshots.jumlah_anggota, families.jumlah_anggota)
    )
