-- Kepesertaan yang tidak aktif menyebut alasan yang dikenal; yang aktif terdaftar dan tanpa alasan.
-- severity: henti
-- allowed: 0
-- keys: periode, nomor_rahasia, program
-- eligible: select count(*) from fact_kepesertaan as facts inner join jalan as runs on facts.periode = runs.periode
-- advice: Laporkan: model fact_kepesertaan menilai keaktifan dua kali.
select
    facts.periode,
    facts.nomor_rahasia,
    facts.program
from fact_kepesertaan as facts
inner join jalan as runs
    on facts.periode = runs.periode
where (facts.aktif and (facts.alasan_tidak_aktif is not null or not facts.terdaftar))
    or (
        not facts.aktif
        and coalesce(facts.alasan_tidak_aktif, '') not in (
            'BELUM MULAI',
            'BERAKHIR',
            'NONAKTIF',
            'BELUM PERNAH BAYAR',
            'MACET'
        )
    )
