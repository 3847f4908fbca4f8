-- Satu baris per versi desa: dari kapan sampai kapan ia dirujuk fakta, tanpa sela.
-- grain: wilayah_key
-- history: replace
-- The first version reaches back to 1900 and each version to the next one, so that every date of
-- every known kode_desa finds exactly one.
select
    wilayah_key,
    kode_desa,
    case
        when row_number() over (partition by kode_desa order by berlaku_dari) = 1
            then date '1900-01-01'
        else berlaku_dari
    end as berlaku_dari,
    coalesce(
        cast(
            lead(berlaku_dari) over (partition by kode_desa order by berlaku_dari)
            - interval '1' day as date
        ),
        date '9999-12-31'
    ) as berlaku_sampai
from dim_wilayah
