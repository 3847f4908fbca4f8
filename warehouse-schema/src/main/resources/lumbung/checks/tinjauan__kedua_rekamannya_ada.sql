-- Setiap tinjauan yang terbuka punya kedua rekamannya: petugas dapat membandingkan.
-- severity: henti
-- allowed: 0
-- keys: id_tinjauan
-- eligible: select count(*) from tinjauan where status = 'TERBUKA'
-- advice: Laporkan: penautan mengajukan rekaman yang tidak dikirim.
select pairs.id_tinjauan
from tinjauan as pairs
left join tinjauan_rekaman as records
    on pairs.id_tinjauan = records.id_tinjauan
where pairs.status = 'TERBUKA'
group by pairs.id_tinjauan
having count(records.pihak) <> 2
