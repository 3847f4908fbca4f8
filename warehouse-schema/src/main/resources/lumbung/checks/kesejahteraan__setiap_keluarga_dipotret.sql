-- Setiap keluarga terkini punya tepat satu potret kesejahteraan bulan ini, dan tidak ada potret lain.
-- severity: henti
-- allowed: 0
-- keys: keluarga_id
-- eligible: select count(*) from dim_keluarga where terkini and keluarga_id <> '00000000-0000-0000-0000-000000000000'
-- advice: Laporkan: dim_keluarga dan fact_kesejahteraan tidak sejalan.
with

families as (

    select keluarga_id
    from dim_keluarga
    where terkini and keluarga_id <> '00000000-0000-0000-0000-000000000000'

),

snapshots as (

    select facts.keluarga_id
    from fact_kesejahteraan as facts
    inner join jalan as runs
        on facts.periode = runs.periode

)

select coalesce(families.keluarga_id, snapshots.keluarga_id) as keluarga_id
from families
full outer join snapshots
    on families.keluarga_id = snapshots.keluarga_id
where families.keluarga_id is null
    or snapshots.keluarga_id is null
