-- Miskin berarti pengeluaran di bawah garis, dan kesenjangannya selisih keduanya.
-- severity: henti
-- allowed: 0
-- keys: keluarga_id
-- eligible: select count(*) from fact_kesejahteraan as facts inner join jalan as runs on facts.periode = runs.periode where facts.miskin is not null
-- advice: Laporkan: model fact_kesejahteraan menilai kemiskinan dengan garis yang lain.
select facts.keluarga_id
from fact_kesejahteraan as facts
inner join jalan as runs
    on facts.periode = runs.periode
where facts.miskin is distinct from (facts.pengeluaran_per_kapita < facts.garis_kemiskinan)
    or facts.kesenjangan <> greatest(facts.garis_kemiskinan - facts.pengeluaran_per_kapita, 0)
