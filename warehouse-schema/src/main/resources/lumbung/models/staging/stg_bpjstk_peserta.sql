-- Satu baris per kepesertaan BPJS Ketenagakerjaan; KPJ tetap ada untuk menautkan iurannya.
-- grain: kunci_rekaman
-- history: replace
-- daftar_program holds the programmes between semicolons, whatever the separator was: ;JKK;JKM;
select
    kunci_rekaman,
    tanggal_kiriman,
    kpj,
    npp,
    nama_pemberi_kerja,
    nik,
    nama,
    nama_asli,
    jenis_kelamin,
    tanggal_lahir,
    segmen,
    ';' || translate(upper(program), ',/+ ', ';;;') || ';' as daftar_program,
    upah,
    tanggal_kepesertaan,
    tanggal_nonaktif,
    kode_desa
from clean_bpjstk_peserta
