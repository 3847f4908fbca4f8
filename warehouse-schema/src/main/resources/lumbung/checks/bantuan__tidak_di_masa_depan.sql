-- Bantuan tidak disalurkan untuk bulan sesudah bulan jalan.
-- severity: peringatan
-- allowed: 0.01
-- keys: program, periode_bantuan, nomor_rahasia
-- eligible: select count(*) from fact_bantuan
-- advice: Minta pengirimnya memeriksa bulan bantuannya.
select
    facts.program,
    facts.periode_bantuan,
    facts.nomor_rahasia
from fact_bantuan as facts
cross join jalan as runs
where facts.periode_bantuan > runs.periode
    and facts.status_salur = 'SALUR'
