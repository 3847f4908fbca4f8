-- Satu baris per wilayah di keempat tingkat: koefisien Gini pengeluaran per kapita.
-- grain: tingkat, kode_wilayah
-- history: replace
-- Persons of a family share its expenditure and stand side by side when persons are sorted by it:
-- after c persons, those of a family of w take the ranks c + 1 to c + w, and their 2i - n - 1 add
-- up to w (2c + w - n).
with

families as (

    select
        keluarga_id,
        kode_desa,
        jumlah_anggota,
        pengeluaran_per_kapita
    from keluarga_hari_ini
    where
        jumlah_anggota > 0
        and pengeluaran_per_kapita is not null

),

ranked_families as (

    select
        places.tingkat,
        places.kode_wilayah,
        cast(families.jumlah_anggota as decimal(10, 0)) as anggota,
        cast(families.pengeluaran_per_kapita as decimal(19, 0)) as pengeluaran,
        cast(
            sum(families.jumlah_anggota) over (
                partition by places.tingkat, places.kode_wilayah
                order by families.pengeluaran_per_kapita, families.keluarga_id
                rows between unbounded preceding and current row
            ) as decimal(10, 0)
        ) as sampai,
        cast(
            sum(families.jumlah_anggota) over (
                partition by places.tingkat, places.kode_wilayah
            ) as decimal(10, 0)
        ) as orang
    from families
    inner join wilayah_tingkat as places
        on families.kode_desa = places.kode_desa

),

sums as (

    select
        tingkat,
        kode_wilayah,
        max(orang) as orang,
        sum(cast(anggota * (2 * sampai - anggota - orang) as decimal(18, 0)) * pengeluaran)
            as selisih,
        sum(anggota * pengeluaran) as jumlah
    from ranked_families
    group by tingkat, kode_wilayah

)

select
    tingkat,
    kode_wilayah,
    cast(
        cast(selisih as double) / (cast(orang as double) * cast(jumlah as double))
        as decimal(38, 12)
    ) as gini
from sums
where jumlah > 0
