-- Which publication is the last one must not hang on the server's clock, which may be set back.
alter table ops.terbitan add column nomor bigint;

update ops.terbitan as publications
set nomor = ordered.nomor
from (select versi, row_number() over (order by diterbitkan_pada, versi) as nomor from ops.terbitan) as ordered
where publications.versi = ordered.versi;

alter table ops.terbitan alter column nomor set not null;
alter table ops.terbitan alter column nomor add generated always as identity;
alter table ops.terbitan add constraint terbitan_nomor_uk unique (nomor);

select setval(pg_get_serial_sequence('ops.terbitan', 'nomor'), max(nomor)) from ops.terbitan having max(nomor) is not null;

comment on column ops.terbitan.nomor is 'Nomor urut terbitan: yang terbesar adalah yang tampil';
