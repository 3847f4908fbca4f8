-- Satu baris per versi keluarga: dari kapan sampai kapan ia dirujuk fakta, tanpa sela.
-- grain: keluarga_key
-- history: replace
-- The first version reaches back to 1900 and each version to the next one, so that every date of
-- every known keluarga_id finds exactly one.
select
    keluarga_key,
    keluarga_id,
    case
        when row_number() over (partition by keluarga_id order by berlaku_dari) = 1
            then date '1900-01-01'
        else berlaku_dari
    end as berlaku_dari,
    coalesce(
        cast(
            lead(berlaku_dari) over (partition by keluarga_id order by berlaku_dari)
            - interval '1' day as date
        ),
        date '9999-12-31'
    ) as berlaku_sampai
from dim_keluarga
