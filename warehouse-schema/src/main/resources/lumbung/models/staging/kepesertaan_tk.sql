-- Satu baris per kepesertaan BPJS Ketenagakerjaan: orangnya, tunggakannya, dan apakah ia aktif.
-- grain: kpj
-- history: replace
-- Stalled (macet): the newest due months, three by rule, are all unpaid; or a month is due and
-- nothing was ever paid. Active (aktif) holds for each programme of the membership.
with

run as (select * from jalan),

rules as (select * from aturan_hari_ini),

links as (select * from tautan where feed = 'bpjstk_peserta'),

residents as (select * from penduduk_hari_ini),

due_months as (

    select
        kpj,
        dibayar,
        jumlah_iuran,
        row_number() over (partition by kpj order by periode_iuran desc) as terbaru
    from bulan_iuran
    where sudah_jatuh_tempo

),

dues as (

    select
        due_months.kpj,
        count(*) as bulan_jatuh_tempo,
        count(*) filter (where not due_months.dibayar) as bulan_menunggak,
        sum(cast(due_months.jumlah_iuran as decimal(19, 0))) filter (
            where not due_months.dibayar
        ) as tunggakan,
        count(*) filter (
            where not due_months.dibayar and due_months.terbaru <= rules.bulan_macet
        ) = max(rules.bulan_macet) as terbaru_tidak_dibayar
    from due_months
    cross join rules
    group by due_months.kpj

),

payments as (

    select
        kpj,
        min(tanggal_bayar) as pertama_dibayar
    from bulan_iuran
    group by kpj

),

memberships as (

    select
        members.kpj,
        secrets.nomor_rahasia,
        links.penduduk_id,
        members.npp,
        members.segmen,
        members.daftar_program,
        members.upah,
        members.tanggal_kepesertaan,
        members.tanggal_nonaktif,
        coalesce(residents.kode_desa, members.kode_desa) as kode_desa,
        coalesce(members.tanggal_kepesertaan <= run.tanggal, false) as sudah_mulai,
        coalesce(members.tanggal_nonaktif <= run.tanggal, false) as sudah_berakhir,
        payments.pertama_dibayar,
        coalesce(dues.bulan_jatuh_tempo, 0) as bulan_jatuh_tempo,
        coalesce(dues.bulan_menunggak, 0) as bulan_menunggak,
        coalesce(dues.tunggakan, 0) as tunggakan,
        coalesce(dues.bulan_jatuh_tempo, 0) > 0
        and payments.pertama_dibayar is null as belum_pernah_bayar,
        coalesce(dues.terbaru_tidak_dibayar, false) as terbaru_tidak_dibayar
    from stg_bpjstk_peserta as members
    cross join run
    inner join links
        on members.kunci_rekaman = links.kunci_rekaman
    inner join kpj_rahasia as secrets
        on members.kpj = secrets.kpj
    left join residents
        on links.penduduk_id = residents.penduduk_id
    left join dues
        on members.kpj = dues.kpj
    left join payments
        on members.kpj = payments.kpj

)

select
    kpj,
    nomor_rahasia,
    penduduk_id,
    npp,
    segmen,
    daftar_program,
    upah,
    tanggal_kepesertaan,
    tanggal_nonaktif,
    kode_desa,
    sudah_mulai,
    sudah_berakhir,
    pertama_dibayar,
    cast(bulan_jatuh_tempo as int) as bulan_jatuh_tempo,
    cast(bulan_menunggak as int) as bulan_menunggak,
    cast(tunggakan as decimal(38, 0)) as tunggakan,
    belum_pernah_bayar,
    belum_pernah_bayar or terbaru_tidak_dibayar as macet,
    sudah_mulai
    and not sudah_berakhir
    and not belum_pernah_bayar
    and not terbaru_tidak_dibayar as aktif
from memberships
