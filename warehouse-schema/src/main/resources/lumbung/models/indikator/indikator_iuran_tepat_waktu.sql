-- Satu baris per desa: bulan iuran dua belas bulan terakhir yang dibayar sampai jatuh temponya.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        memberships.kode_desa,
        count(*) as bulan,
        count(*) filter (where months.tepat_waktu) as tepat_waktu
    from bulan_iuran as months
    inner join kepesertaan_tk as memberships
        on months.kpj = memberships.kpj
    where
        memberships.kode_desa is not null
        and months.sudah_jatuh_tempo
        and months.dalam_jendela
    group by memberships.kode_desa

)

select
    kode_desa,
    'IURAN_TEPAT_WAKTU' as kode_indikator,
    cast(tepat_waktu as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(bulan as bigint) as penyebut
from villages
