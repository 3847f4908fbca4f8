-- Iuran tidak dibayar sebelum kepesertaannya dimulai.
-- severity: peringatan
-- allowed: 0.05
-- keys: nomor_rahasia, periode_iuran
-- eligible: select count(tanggal_bayar) from fact_iuran
-- advice: Minta BPJS Ketenagakerjaan memeriksa tanggal kepesertaan dan tanggal bayarnya.
with

memberships as (

    select
        facts.nomor_rahasia,
        min(facts.tanggal_mulai) as tanggal_mulai
    from fact_kepesertaan as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    where facts.program <> 'JKN'
    group by facts.nomor_rahasia

)

select
    contributions.nomor_rahasia,
    contributions.periode_iuran
from fact_iuran as contributions
inner join memberships
    on contributions.nomor_rahasia = memberships.nomor_rahasia
where contributions.tanggal_bayar < memberships.tanggal_mulai
