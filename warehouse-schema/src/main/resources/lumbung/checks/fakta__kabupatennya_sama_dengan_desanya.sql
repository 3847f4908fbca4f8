-- Kabupaten setiap fakta adalah kabupaten desa yang ditunjuknya.
-- severity: henti
-- allowed: 0
-- keys: tabel, wilayah_key, kode_kabupaten
-- eligible: select (select count(*) from fact_kesejahteraan) + (select count(*) from fact_kepesertaan) + (select count(*) from fact_iuran) + (select count(*) from fact_bantuan) + (select count(*) from fact_aparatur) + (select count(*) from fact_proyek) + (select count(*) from fact_pekerja_proyek)
-- advice: Laporkan sebelum apa pun diterbitkan: hak baca per kabupaten mengikuti kolom ini.
select
    'fact_kesejahteraan' as tabel,
    facts.wilayah_key,
    facts.kode_kabupaten
from fact_kesejahteraan as facts
inner join dim_wilayah as villages
    on facts.wilayah_key = villages.wilayah_key
where facts.kode_kabupaten <> villages.kode_kabupaten
union all
select
    'fact_kepesertaan' as tabel,
    facts.wilayah_key,
    facts.kode_kabupaten
from fact_kepesertaan as facts
inner join dim_wilayah as villages
    on facts.wilayah_key = villages.wilayah_key
where facts.kode_kabupaten <> villages.kode_kabupaten
union all
select
    'fact_iuran' as tabel,
    facts.wilayah_key,
    facts.kode_kabupaten
from fact_iuran as facts
inner join dim_wilayah as villages
    on facts.wilayah_key = villages.wilayah_key
where facts.kode_kabupaten <> villages.kode_kabupaten
union all
select
    'fact_bantuan' as tabel,
    facts.wilayah_key,
    facts.kode_kabupaten
from fact_bantuan as facts
inner join dim_wilayah as villages
    on facts.wilayah_key = villages.wilayah_key
where facts.kode_kabupaten <> villages.kode_kabupaten
union all
select
    'fact_aparatur' as tabel,
    facts.wilayah_key,
    facts.kode_kabupaten
from fact_aparatur as facts
inner join dim_wilayah as villages
    on facts.wilayah_key = villages.wilayah_key
where facts.kode_kabupaten <> villages.kode_kabupaten
union all
select
    'fact_proyek' as tabel,
    facts.wilayah_key,
    facts.kode_kabupaten
from fact_proyek as facts
inner join dim_wilayah as villages
    on facts.wilayah_key = villages.wilayah_key
where facts.kode_kabupaten <> villages.kode_kabupaten
union all
select
    'fact_pekerja_proyek' as tabel,
    facts.wilayah_key,
    facts.kode_kabupaten
from fact_pekerja_proyek as facts
inner join dim_wilayah as villages
    on facts.wilayah_key = villages.wilayah_key
where facts.kode_kabupaten <> villages.kode_kabupaten
