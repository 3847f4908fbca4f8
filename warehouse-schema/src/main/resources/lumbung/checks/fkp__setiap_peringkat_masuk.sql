-- Setiap peringkat FKP keluarga yang dikenal ada pada dim_keluarga.
-- severity: henti
-- allowed: 0
-- keys: feed, rekaman, seharusnya
-- eligible: select count(*) from clean_fkp where peringkat is not null
-- advice: Laporkan: ada peringkat FKP yang dimuat dan tidak sampai ke dim_keluarga.
-- A family that Regsosek does not know has no row to carry its rank.
with

ranked_families as (

    select count(*) as rekaman
    from clean_fkp as consultations
    inner join clean_regsosek_keluarga as families
        on consultations.id_keluarga = families.id_keluarga
    where consultations.peringkat is not null

),

dimension_rows as (

    select count(*) as baris
    from dim_keluarga
    where terkini and peringkat_fkp is not null

)

select
    'fkp' as feed,
    ranked_families.rekaman,
    dimension_rows.baris as seharusnya
from ranked_families
cross join dimension_rows
where ranked_families.rekaman <> dimension_rows.baris
