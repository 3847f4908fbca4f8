-- name: {tabel}__{nama}_ada_pada_{rujukan}
-- Setiap {kolom} pada {tabel} ada pada {rujukan}.
-- severity: henti
-- allowed: 0
-- keys: {kunci}
-- eligible: select count(*) from {tabel} as children where {terisi}
-- advice: Laporkan: {tabel} menunjuk baris {rujukan} yang tidak ada.
select
    {baris}
from {tabel} as children
where {terisi}
    and not exists (
        select 1
        from {rujukan} as parents
        where {syarat}
    )
