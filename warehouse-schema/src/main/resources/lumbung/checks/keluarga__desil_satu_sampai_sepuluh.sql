-- Desil keluarga 1 sampai 10 atau kosong, dan sama pada potret kesejahteraannya.
-- severity: henti
-- allowed: 0
-- keys: keluarga_id
-- eligible: select count(*) from dim_keluarga where terkini and desil is not null
-- advice: Laporkan: desil berubah antara Regsosek dan fact_kesejahteraan.
select families.keluarga_id
from dim_keluarga as families
left join (
    select
        facts.keluarga_id,
        facts.desil
    from fact_kesejahteraan as facts
    inner join jalan as runs
        on facts.periode = runs.periode
) as snapshots
    on families.keluarga_id = snapshots.keluarga_id
where families.terkini
    and (
        families.desil not between 1 and 10
        or (snapshots.keluarga_id is not null and families.desil is distinct from snapshots.desil)
    )
