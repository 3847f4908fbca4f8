-- The marts: indicators and ready-made tables without a person in them, and the list of the vulnerable. Filled by publishing only.

create table mart.katalog_indikator (
    kode_indikator text not null,
    nama text not null,
    nama_en text not null,
    satuan text not null,
    definisi text not null,
    definisi_en text not null,
    feed_sumber text not null,
    arah_baik text not null,
    dasar_hukum text,
    perorangan boolean not null,
    penyebut_satu boolean not null,
    urutan integer not null,
    constraint katalog_indikator_pk primary key (kode_indikator)
);

comment on table mart.katalog_indikator is 'Satu baris per indikator: nama, satuan, definisi, dan dasar hukumnya';
comment on column mart.katalog_indikator.kode_indikator is 'Kode indikator';
comment on column mart.katalog_indikator.nama is 'Nama';
comment on column mart.katalog_indikator.nama_en is 'Nama dalam bahasa Inggris';
comment on column mart.katalog_indikator.satuan is 'orang, keluarga, %, rupiah, rupiah/bulan, atau 0-1';
comment on column mart.katalog_indikator.definisi is 'Definisi';
comment on column mart.katalog_indikator.definisi_en is 'Definisi dalam bahasa Inggris';
comment on column mart.katalog_indikator.feed_sumber is 'Feed sumber, dipisah titik koma';
comment on column mart.katalog_indikator.arah_baik is 'NAIK, TURUN, atau NETRAL: arah yang diharapkan';
comment on column mart.katalog_indikator.dasar_hukum is 'Dasar hukum; kosong bila tidak ada';
comment on column mart.katalog_indikator.perorangan is 'Benar bila menghitung orang, keluarga, atau kepesertaan: sel kecilnya disembunyikan';
comment on column mart.katalog_indikator.penyebut_satu is 'Benar bila penyebutnya 1 di setiap tingkat: setiap wilayah memiliki barisnya, nol sekalipun';
comment on column mart.katalog_indikator.urutan is 'Urutan tampil';

create table mart.indikator (
    periode date not null,
    tingkat text not null,
    kode_wilayah text not null,
    kode_indikator text not null,
    nilai numeric(38,12),
    pembilang numeric(38,12),
    penyebut numeric(38,12),
    disembunyikan boolean not null,
    constraint indikator_pk primary key (periode, tingkat, kode_wilayah, kode_indikator),
    constraint indikator_periode_fk foreign key (periode) references gudang.dim_periode(periode),
    constraint indikator_kode_indikator_fk foreign key (kode_indikator) references mart.katalog_indikator(kode_indikator),
    constraint indikator_tersembunyi_ck check (not disembunyikan or (nilai is null and pembilang is null and penyebut is null))
);

comment on table mart.indikator is 'Satu baris per indikator per wilayah per bulan; sel kecil disembunyikan';
comment on column mart.indikator.periode is 'Bulan';
comment on column mart.indikator.tingkat is 'DESA, KECAMATAN, KABUPATEN, atau PROVINSI';
comment on column mart.indikator.kode_wilayah is 'Kode Kemendagri tanpa titik: 10, 6, 4, atau 2 angka';
comment on column mart.indikator.kode_indikator is 'Kode indikator; lihat mart.katalog_indikator';
comment on column mart.indikator.nilai is 'Pembilang dibagi penyebut, kali 100 bila satuannya persen; kosong bila disembunyikan';
comment on column mart.indikator.pembilang is 'Pembilang; kosong bila disembunyikan';
comment on column mart.indikator.penyebut is 'Penyebut; kosong pada GINI dan bila disembunyikan';
comment on column mart.indikator.disembunyikan is 'Benar bila nilainya disembunyikan karena menyangkut terlalu sedikit orang, atau karena nilai seperti itu dapat dihitung darinya';

create table mart.indikator_desa (
    periode date not null,
    kode_desa text not null,
    nama_desa text not null,
    jenis text not null,
    kode_kecamatan text not null,
    nama_kecamatan text not null,
    kode_kabupaten text not null,
    nama_kabupaten text not null,
    penduduk numeric(38,12),
    keluarga numeric(38,12),
    p0 numeric(38,12),
    p1 numeric(38,12),
    p2 numeric(38,12),
    gini numeric(38,12),
    desil_miskin numeric(38,12),
    mpi_h numeric(38,12),
    mpi_a numeric(38,12),
    mpi_m0 numeric(38,12),
    jkn_terdaftar numeric(38,12),
    jkn_aktif numeric(38,12),
    jkn_keaktifan numeric(38,12),
    tk_aktif numeric(38,12),
    tk_menunggak numeric(38,12),
    nilai_tunggakan numeric(38,12),
    iuran_tepat_waktu numeric(38,12),
    aparatur numeric(38,12),
    aparatur_tk numeric(38,12),
    aparatur_jkn numeric(38,12),
    desa_tk numeric(38,12),
    desa_tk_penuh numeric(38,12),
    proyek_jakon numeric(38,12),
    pekerja_proyek_tk numeric(38,12),
    pkh_eksklusi numeric(38,12),
    pkh_inklusi numeric(38,12),
    bpnt_eksklusi numeric(38,12),
    bpnt_inklusi numeric(38,12),
    pbi_eksklusi numeric(38,12),
    rentan_tanpa_tk numeric(38,12),
    biaya_aparatur_tk numeric(38,12),
    biaya_rentan_tk numeric(38,12),
    nik_sah numeric(38,12),
    pendataan numeric(38,12),
    indeks_desa numeric(38,12),
    constraint indikator_desa_pk primary key (periode, kode_desa),
    constraint indikator_desa_periode_fk foreign key (periode) references gudang.dim_periode(periode)
);

comment on table mart.indikator_desa is 'Satu baris per desa atau kelurahan per bulan, satu kolom per indikator; kosong = tanpa nilai atau disembunyikan';
comment on column mart.indikator_desa.periode is 'Bulan';
comment on column mart.indikator_desa.kode_desa is 'Kode desa, sepuluh angka';
comment on column mart.indikator_desa.nama_desa is 'Nama desa atau kelurahan';
comment on column mart.indikator_desa.jenis is 'DESA atau KELURAHAN';
comment on column mart.indikator_desa.kode_kecamatan is 'Kode kecamatan, enam angka';
comment on column mart.indikator_desa.nama_kecamatan is 'Nama kecamatan';
comment on column mart.indikator_desa.kode_kabupaten is 'Kode kabupaten atau kota, empat angka';
comment on column mart.indikator_desa.nama_kabupaten is 'Nama kabupaten atau kota';
comment on column mart.indikator_desa.penduduk is 'Jumlah penduduk (orang)';
comment on column mart.indikator_desa.keluarga is 'Jumlah keluarga (keluarga)';
comment on column mart.indikator_desa.p0 is 'Persentase penduduk miskin (P0) (%)';
comment on column mart.indikator_desa.p1 is 'Indeks kedalaman kemiskinan (P1) (%)';
comment on column mart.indikator_desa.p2 is 'Indeks keparahan kemiskinan (P2) (%)';
comment on column mart.indikator_desa.gini is 'Rasio Gini pengeluaran (0-1)';
comment on column mart.indikator_desa.desil_miskin is 'Penduduk desil 1-4 (%)';
comment on column mart.indikator_desa.mpi_h is 'Persentase penduduk miskin multidimensi (%)';
comment on column mart.indikator_desa.mpi_a is 'Intensitas kemiskinan multidimensi (%)';
comment on column mart.indikator_desa.mpi_m0 is 'Indeks kemiskinan multidimensi (0-1)';
comment on column mart.indikator_desa.jkn_terdaftar is 'Kepesertaan JKN (%)';
comment on column mart.indikator_desa.jkn_aktif is 'Kepesertaan JKN aktif (%)';
comment on column mart.indikator_desa.jkn_keaktifan is 'Tingkat keaktifan JKN (%)';
comment on column mart.indikator_desa.tk_aktif is 'Kepesertaan BPJS Ketenagakerjaan aktif (%)';
comment on column mart.indikator_desa.tk_menunggak is 'Kepesertaan BPJS Ketenagakerjaan menunggak (%)';
comment on column mart.indikator_desa.nilai_tunggakan is 'Nilai tunggakan iuran (rupiah)';
comment on column mart.indikator_desa.iuran_tepat_waktu is 'Iuran dibayar tepat waktu (%)';
comment on column mart.indikator_desa.aparatur is 'Jumlah aparatur desa (orang)';
comment on column mart.indikator_desa.aparatur_tk is 'Aparatur desa aktif BPJS Ketenagakerjaan (%)';
comment on column mart.indikator_desa.aparatur_jkn is 'Aparatur desa aktif JKN (%)';
comment on column mart.indikator_desa.desa_tk is 'Desa yang melindungi aparaturnya (%)';
comment on column mart.indikator_desa.desa_tk_penuh is 'Desa yang melindungi seluruh aparaturnya (%)';
comment on column mart.indikator_desa.proyek_jakon is 'Proyek desa terdaftar jasa konstruksi (%)';
comment on column mart.indikator_desa.pekerja_proyek_tk is 'Pekerja proyek desa yang terlindungi (%)';
comment on column mart.indikator_desa.pkh_eksklusi is 'Kesalahan eksklusi PKH (%)';
comment on column mart.indikator_desa.pkh_inklusi is 'Kesalahan inklusi PKH (%)';
comment on column mart.indikator_desa.bpnt_eksklusi is 'Kesalahan eksklusi BPNT (%)';
comment on column mart.indikator_desa.bpnt_inklusi is 'Kesalahan inklusi BPNT (%)';
comment on column mart.indikator_desa.pbi_eksklusi is 'Penduduk desil 1-4 tanpa JKN aktif (%)';
comment on column mart.indikator_desa.rentan_tanpa_tk is 'Pekerja rentan tanpa BPJS Ketenagakerjaan (%)';
comment on column mart.indikator_desa.biaya_aparatur_tk is 'Biaya melindungi aparatur desa (rupiah/bulan)';
comment on column mart.indikator_desa.biaya_rentan_tk is 'Biaya melindungi pekerja rentan (rupiah/bulan)';
comment on column mart.indikator_desa.nik_sah is 'Penduduk dengan NIK yang dapat dipakai (%)';
comment on column mart.indikator_desa.pendataan is 'Kemajuan pendataan (%)';
comment on column mart.indikator_desa.indeks_desa is 'Indeks Desa (0-1)';

create table mart.indikator_kabupaten (
    periode date not null,
    kode_kabupaten text not null,
    nama_kabupaten text not null,
    kode_provinsi text not null,
    nama_provinsi text not null,
    penduduk numeric(38,12),
    keluarga numeric(38,12),
    p0 numeric(38,12),
    p1 numeric(38,12),
    p2 numeric(38,12),
    gini numeric(38,12),
    desil_miskin numeric(38,12),
    mpi_h numeric(38,12),
    mpi_a numeric(38,12),
    mpi_m0 numeric(38,12),
    jkn_terdaftar numeric(38,12),
    jkn_aktif numeric(38,12),
    jkn_keaktifan numeric(38,12),
    tk_aktif numeric(38,12),
    tk_menunggak numeric(38,12),
    nilai_tunggakan numeric(38,12),
    iuran_tepat_waktu numeric(38,12),
    aparatur numeric(38,12),
    aparatur_tk numeric(38,12),
    aparatur_jkn numeric(38,12),
    desa_tk numeric(38,12),
    desa_tk_penuh numeric(38,12),
    proyek_jakon numeric(38,12),
    pekerja_proyek_tk numeric(38,12),
    pkh_eksklusi numeric(38,12),
    pkh_inklusi numeric(38,12),
    bpnt_eksklusi numeric(38,12),
    bpnt_inklusi numeric(38,12),
    pbi_eksklusi numeric(38,12),
    rentan_tanpa_tk numeric(38,12),
    biaya_aparatur_tk numeric(38,12),
    biaya_rentan_tk numeric(38,12),
    nik_sah numeric(38,12),
    pendataan numeric(38,12),
    indeks_desa numeric(38,12),
    jkn_terdaftar_dukcapil numeric(38,12),
    jkn_aktif_dukcapil numeric(38,12),
    constraint indikator_kabupaten_pk primary key (periode, kode_kabupaten),
    constraint indikator_kabupaten_periode_fk foreign key (periode) references gudang.dim_periode(periode)
);

comment on table mart.indikator_kabupaten is 'Satu baris per kabupaten atau kota per bulan, satu kolom per indikator; kosong = tanpa nilai';
comment on column mart.indikator_kabupaten.periode is 'Bulan';
comment on column mart.indikator_kabupaten.kode_kabupaten is 'Kode kabupaten atau kota, empat angka';
comment on column mart.indikator_kabupaten.nama_kabupaten is 'Nama kabupaten atau kota';
comment on column mart.indikator_kabupaten.kode_provinsi is 'Kode provinsi, dua angka';
comment on column mart.indikator_kabupaten.nama_provinsi is 'Nama provinsi';
comment on column mart.indikator_kabupaten.penduduk is 'Jumlah penduduk (orang)';
comment on column mart.indikator_kabupaten.keluarga is 'Jumlah keluarga (keluarga)';
comment on column mart.indikator_kabupaten.p0 is 'Persentase penduduk miskin (P0) (%)';
comment on column mart.indikator_kabupaten.p1 is 'Indeks kedalaman kemiskinan (P1) (%)';
comment on column mart.indikator_kabupaten.p2 is 'Indeks keparahan kemiskinan (P2) (%)';
comment on column mart.indikator_kabupaten.gini is 'Rasio Gini pengeluaran (0-1)';
comment on column mart.indikator_kabupaten.desil_miskin is 'Penduduk desil 1-4 (%)';
comment on column mart.indikator_kabupaten.mpi_h is 'Persentase penduduk miskin multidimensi (%)';
comment on column mart.indikator_kabupaten.mpi_a is 'Intensitas kemiskinan multidimensi (%)';
comment on column mart.indikator_kabupaten.mpi_m0 is 'Indeks kemiskinan multidimensi (0-1)';
comment on column mart.indikator_kabupaten.jkn_terdaftar is 'Kepesertaan JKN (%)';
comment on column mart.indikator_kabupaten.jkn_aktif is 'Kepesertaan JKN aktif (%)';
comment on column mart.indikator_kabupaten.jkn_keaktifan is 'Tingkat keaktifan JKN (%)';
comment on column mart.indikator_kabupaten.tk_aktif is 'Kepesertaan BPJS Ketenagakerjaan aktif (%)';
comment on column mart.indikator_kabupaten.tk_menunggak is 'Kepesertaan BPJS Ketenagakerjaan menunggak (%)';
comment on column mart.indikator_kabupaten.nilai_tunggakan is 'Nilai tunggakan iuran (rupiah)';
comment on column mart.indikator_kabupaten.iuran_tepat_waktu is 'Iuran dibayar tepat waktu (%)';
comment on column mart.indikator_kabupaten.aparatur is 'Jumlah aparatur desa (orang)';
comment on column mart.indikator_kabupaten.aparatur_tk is 'Aparatur desa aktif BPJS Ketenagakerjaan (%)';
comment on column mart.indikator_kabupaten.aparatur_jkn is 'Aparatur desa aktif JKN (%)';
comment on column mart.indikator_kabupaten.desa_tk is 'Desa yang melindungi aparaturnya (%)';
comment on column mart.indikator_kabupaten.desa_tk_penuh is 'Desa yang melindungi seluruh aparaturnya (%)';
comment on column mart.indikator_kabupaten.proyek_jakon is 'Proyek desa terdaftar jasa konstruksi (%)';
comment on column mart.indikator_kabupaten.pekerja_proyek_tk is 'Pekerja proyek desa yang terlindungi (%)';
comment on column mart.indikator_kabupaten.pkh_eksklusi is 'Kesalahan eksklusi PKH (%)';
comment on column mart.indikator_kabupaten.pkh_inklusi is 'Kesalahan inklusi PKH (%)';
comment on column mart.indikator_kabupaten.bpnt_eksklusi is 'Kesalahan eksklusi BPNT (%)';
comment on column mart.indikator_kabupaten.bpnt_inklusi is 'Kesalahan inklusi BPNT (%)';
comment on column mart.indikator_kabupaten.pbi_eksklusi is 'Penduduk desil 1-4 tanpa JKN aktif (%)';
comment on column mart.indikator_kabupaten.rentan_tanpa_tk is 'Pekerja rentan tanpa BPJS Ketenagakerjaan (%)';
comment on column mart.indikator_kabupaten.biaya_aparatur_tk is 'Biaya melindungi aparatur desa (rupiah/bulan)';
comment on column mart.indikator_kabupaten.biaya_rentan_tk is 'Biaya melindungi pekerja rentan (rupiah/bulan)';
comment on column mart.indikator_kabupaten.nik_sah is 'Penduduk dengan NIK yang dapat dipakai (%)';
comment on column mart.indikator_kabupaten.pendataan is 'Kemajuan pendataan (%)';
comment on column mart.indikator_kabupaten.indeks_desa is 'Indeks Desa (0-1)';
comment on column mart.indikator_kabupaten.jkn_terdaftar_dukcapil is 'Kepesertaan JKN terhadap penduduk Dukcapil (%)';
comment on column mart.indikator_kabupaten.jkn_aktif_dukcapil is 'Kepesertaan JKN aktif terhadap penduduk Dukcapil (%)';

create table mart.cakupan_aparatur (
    periode date not null,
    kode_desa text not null,
    kelompok_jabatan text not null,
    program text not null,
    pemegang_jabatan bigint not null,
    tercakup bigint not null,
    menunggak bigint,
    biaya_menutup bigint,
    pagu_jaminan_sosial bigint,
    dana_tersedia bigint,
    constraint cakupan_aparatur_pk primary key (periode, kode_desa, kelompok_jabatan, program),
    constraint cakupan_aparatur_periode_fk foreign key (periode) references gudang.dim_periode(periode),
    constraint cakupan_aparatur_program_fk foreign key (program) references gudang.dim_program(program)
);

comment on table mart.cakupan_aparatur is 'Satu baris per desa per kelompok jabatan per program per bulan';
comment on column mart.cakupan_aparatur.periode is 'Bulan';
comment on column mart.cakupan_aparatur.kode_desa is 'Kode desa, sepuluh angka';
comment on column mart.cakupan_aparatur.kelompok_jabatan is 'PEMERINTAH DESA, BPD, RT/RW, atau LEMBAGA LAIN';
comment on column mart.cakupan_aparatur.program is 'JKK, JKM, JHT, JP, atau JKN';
comment on column mart.cakupan_aparatur.pemegang_jabatan is 'Pemegang jabatan pada tanggal jalan';
comment on column mart.cakupan_aparatur.tercakup is 'Di antaranya yang aktif pada program ini';
comment on column mart.cakupan_aparatur.menunggak is 'Di antaranya yang kepesertaan BPJS Ketenagakerjaannya menunggak; kosong pada JKN';
comment on column mart.cakupan_aparatur.biaya_menutup is 'Iuran sebulan menurut tarif bagi yang belum tercakup, rupiah; kosong bila tarifnya tidak ada';
comment on column mart.cakupan_aparatur.pagu_jaminan_sosial is 'Pagu desa untuk iuran jaminan sosial tahun ini dari semua sumber, rupiah; kosong = tidak dilaporkan';
comment on column mart.cakupan_aparatur.dana_tersedia is 'Pagu itu dikurangi iuran yang tahun ini tercatat dibayar dari dana desa, rupiah; milik desa seluruhnya, tidak dijumlahkan antarbaris';

create table mart.kebutuhan_iuran (
    periode date not null,
    kode_desa text not null,
    kelompok text not null,
    program text not null,
    sasaran bigint,
    belum_tercakup bigint,
    dasar_upah bigint,
    tarif_persen numeric(18,6),
    iuran_tetap bigint,
    iuran_sebulan bigint,
    pagu_jaminan_sosial bigint,
    dana_tersedia bigint,
    disembunyikan boolean not null,
    constraint kebutuhan_iuran_pk primary key (periode, kode_desa, kelompok, program),
    constraint kebutuhan_iuran_periode_fk foreign key (periode) references gudang.dim_periode(periode),
    constraint kebutuhan_iuran_program_fk foreign key (program) references gudang.dim_program(program),
    constraint kebutuhan_iuran_tersembunyi_ck check (not disembunyikan or (sasaran is null and belum_tercakup is null and dasar_upah is null and iuran_sebulan is null))
);

comment on table mart.kebutuhan_iuran is 'Satu baris per desa per kelompok per program per bulan: biaya mencakup semua orang di dalamnya; dasar mart.simulasi_iuran';
comment on column mart.kebutuhan_iuran.periode is 'Bulan';
comment on column mart.kebutuhan_iuran.kode_desa is 'Kode desa, sepuluh angka';
comment on column mart.kebutuhan_iuran.kelompok is 'PEMERINTAH DESA, BPD, RT/RW, LEMBAGA LAIN, atau PEKERJA RENTAN';
comment on column mart.kebutuhan_iuran.program is 'JKK atau JKM; pada kelompok jabatan juga JHT, JP, dan JKN';
comment on column mart.kebutuhan_iuran.sasaran is 'Orang dalam kelompok; kosong bila disembunyikan';
comment on column mart.kebutuhan_iuran.belum_tercakup is 'Di antaranya yang belum tercakup; kosong bila disembunyikan';
comment on column mart.kebutuhan_iuran.dasar_upah is 'Jumlah dasar upah sebulan mereka yang belum tercakup, rupiah; kosong bila disembunyikan';
comment on column mart.kebutuhan_iuran.tarif_persen is 'Tarif, persen dari upah; kosong bila iurannya tetap atau tanpa tarif';
comment on column mart.kebutuhan_iuran.iuran_tetap is 'Iuran tetap per orang sebulan, rupiah; kosong bila menurut upah';
comment on column mart.kebutuhan_iuran.iuran_sebulan is 'Iuran sebulan menurut tarif bagi yang belum tercakup, rupiah; kosong bila disembunyikan atau tanpa tarif';
comment on column mart.kebutuhan_iuran.pagu_jaminan_sosial is 'Pagu desa untuk iuran jaminan sosial tahun ini dari semua sumber, rupiah; kosong = tidak dilaporkan';
comment on column mart.kebutuhan_iuran.dana_tersedia is 'Pagu itu dikurangi iuran yang tahun ini tercatat dibayar dari dana desa, rupiah; milik desa seluruhnya, tidak dijumlahkan antarbaris';
comment on column mart.kebutuhan_iuran.disembunyikan is 'Benar bila angkanya disembunyikan, seperti RENTAN_TANPA_TK pada mart.indikator';

create table mart.kuadran_sasaran (
    periode date not null,
    kode_kabupaten text not null,
    program text not null,
    desil integer not null,
    tercakup boolean not null,
    kuadran text not null,
    satuan text not null,
    jumlah bigint not null,
    constraint kuadran_sasaran_pk primary key (periode, kode_kabupaten, program, desil, tercakup),
    constraint kuadran_sasaran_periode_fk foreign key (periode) references gudang.dim_periode(periode),
    constraint kuadran_sasaran_program_fk foreign key (program) references gudang.dim_program(program)
);

comment on table mart.kuadran_sasaran is 'Satu baris per kabupaten per program per desil per tercakup atau tidak, per bulan';
comment on column mart.kuadran_sasaran.periode is 'Bulan';
comment on column mart.kuadran_sasaran.kode_kabupaten is 'Kode kabupaten atau kota, empat angka';
comment on column mart.kuadran_sasaran.program is 'Program; bantuan dihitung per keluarga, jaminan per orang';
comment on column mart.kuadran_sasaran.desil is 'Desil kesejahteraan nasional; 0 = tidak diketahui';
comment on column mart.kuadran_sasaran.tercakup is 'Bantuan: menerima dalam 12 bulan. Jaminan: terdaftar pada tanggal jalan';
comment on column mart.kuadran_sasaran.kuadran is 'TEPAT SASARAN, EKSKLUSI (desil 1-4 tidak tercakup), INKLUSI (desil 5 ke atas tercakup), BUKAN SASARAN, atau TIDAK DIKETAHUI';
comment on column mart.kuadran_sasaran.satuan is 'keluarga atau orang; pada program ketenagakerjaan hanya pekerja layak';
comment on column mart.kuadran_sasaran.jumlah is 'Banyaknya';

create table mart.mutu_data (
    feed text not null,
    tanggal_kiriman date not null,
    berkas bigint not null,
    dibaca bigint not null,
    dimuat bigint not null,
    ditolak bigint not null,
    masalah bigint not null,
    rekaman_bertaut bigint,
    rekaman_orang bigint,
    tingkat_taut numeric(38,12),
    umur_hari integer not null,
    constraint mutu_data_pk primary key (feed, tanggal_kiriman)
);

comment on table mart.mutu_data is 'Satu baris per feed per kiriman yang dipakai';
comment on column mart.mutu_data.feed is 'Feed';
comment on column mart.mutu_data.tanggal_kiriman is 'Tanggal kiriman';
comment on column mart.mutu_data.berkas is 'Banyaknya berkas';
comment on column mart.mutu_data.dibaca is 'Rekaman dibaca';
comment on column mart.mutu_data.dimuat is 'Rekaman dimuat';
comment on column mart.mutu_data.ditolak is 'Rekaman ditolak';
comment on column mart.mutu_data.masalah is 'Banyaknya masalah sel';
comment on column mart.mutu_data.rekaman_bertaut is 'Rekaman feed ini (semua kiriman yang dipakai) yang dikenali sebagai orang yang juga tercatat di tempat lain atau lewat NIK; kosong bila bukan feed orang';
comment on column mart.mutu_data.rekaman_orang is 'Rekaman feed ini yang menyangkut orang; kosong bila bukan feed orang';
comment on column mart.mutu_data.tingkat_taut is 'Rekaman bertaut dibagi rekaman orang, persen';
comment on column mart.mutu_data.umur_hari is 'Umur kiriman pada tanggal jalan, hari';

create table mart.mutu_masalah (
    feed text not null,
    tanggal_kiriman date not null,
    kolom text not null,
    kode text not null,
    jumlah bigint not null,
    constraint mutu_masalah_pk primary key (feed, tanggal_kiriman, kolom, kode),
    constraint mutu_masalah_kiriman_fk foreign key (feed, tanggal_kiriman) references mart.mutu_data(feed, tanggal_kiriman)
);

comment on table mart.mutu_masalah is 'Satu baris per feed per kiriman per kolom per kode masalah';
comment on column mart.mutu_masalah.feed is 'Feed';
comment on column mart.mutu_masalah.tanggal_kiriman is 'Tanggal kiriman';
comment on column mart.mutu_masalah.kolom is 'Kolom';
comment on column mart.mutu_masalah.kode is 'Kode masalah';
comment on column mart.mutu_masalah.jumlah is 'Banyaknya sel';

create table gudang.daftar_rentan (
    penduduk_id uuid not null,
    penduduk_key uuid not null,
    keluarga_id uuid not null,
    kode_desa text not null,
    kode_kabupaten text not null,
    desil integer not null,
    jenis_kelamin text,
    kelompok_umur text not null,
    lapangan_usaha text,
    status_pekerjaan text,
    disabilitas boolean,
    pernah_terdaftar_tk boolean not null,
    jkn_aktif boolean not null,
    constraint daftar_rentan_pk primary key (penduduk_id),
    constraint daftar_rentan_penduduk_key_fk foreign key (penduduk_key) references gudang.dim_penduduk(penduduk_key)
);

comment on table gudang.daftar_rentan is 'Satu baris per pekerja layak desil 1-4 yang belum aktif BPJS Ketenagakerjaan, dengan nama samaran; namanya hanya lewat identitas';
comment on column gudang.daftar_rentan.penduduk_id is 'Orang';
comment on column gudang.daftar_rentan.penduduk_key is 'Versi orang yang terkini';
comment on column gudang.daftar_rentan.keluarga_id is 'Keluarganya';
comment on column gudang.daftar_rentan.kode_desa is 'Desa tempat tinggal; 0000000000 = tidak diketahui';
comment on column gudang.daftar_rentan.kode_kabupaten is 'Kabupaten tempat baris ini dihitung; 0000 = tidak diketahui';
comment on column gudang.daftar_rentan.desil is 'Desil kesejahteraan nasional, 1 sampai 4';
comment on column gudang.daftar_rentan.jenis_kelamin is '1 laki-laki, 2 perempuan';
comment on column gudang.daftar_rentan.kelompok_umur is 'Kelompok umur';
comment on column gudang.daftar_rentan.lapangan_usaha is 'Regsosek 417';
comment on column gudang.daftar_rentan.status_pekerjaan is 'Regsosek 418';
comment on column gudang.daftar_rentan.disabilitas is 'Benar bila ada kesulitan fungsional';
comment on column gudang.daftar_rentan.pernah_terdaftar_tk is 'Benar bila ia memiliki kepesertaan BPJS Ketenagakerjaan yang berakhir atau macet';
comment on column gudang.daftar_rentan.jkn_aktif is 'Benar bila JKN-nya aktif';

-- What closing the gap would cost under the planner's own wage and rates. A null parameter keeps what the mart holds.
-- The answer is made from mart.kebutuhan_iuran alone, where hidden counts are already null: nothing hidden can come out.
create function mart.simulasi_iuran(
    upah numeric default null,
    tarif_jkk numeric default null,
    tarif_jkm numeric default null,
    tarif_jht numeric default null,
    tarif_jp numeric default null,
    tarif_jkn numeric default null,
    kelompok_dipilih text[] default null,
    program_dipilih text[] default array['JKK', 'JKM'],
    bulan date default null
)
returns table (
    periode date,
    kode_desa text,
    kelompok text,
    sasaran bigint,
    belum_tercakup bigint,
    iuran_sebulan bigint,
    dana_tersedia bigint,
    disembunyikan boolean
)
language sql
stable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
    with chosen_needs as (
        select
            needs.*,
            case needs.program
                when 'JKK' then tarif_jkk
                when 'JKM' then tarif_jkm
                when 'JHT' then tarif_jht
                when 'JP' then tarif_jp
                when 'JKN' then tarif_jkn
            end as wanted_rate
        from mart.kebutuhan_iuran as needs
        where needs.periode = coalesce(bulan, (select max(newest.periode) from mart.kebutuhan_iuran as newest))
            and (kelompok_dipilih is null or needs.kelompok = any (kelompok_dipilih))
            and needs.program = any (program_dipilih)
    ),

    priced_needs as (
        select
            chosen_needs.*,
            case
                when chosen_needs.disembunyikan then null
                when chosen_needs.iuran_tetap is not null
                    then chosen_needs.belum_tercakup * chosen_needs.iuran_tetap
                when upah is null and chosen_needs.wanted_rate is null then chosen_needs.iuran_sebulan
                when upah is null then round(chosen_needs.dasar_upah * chosen_needs.wanted_rate / 100)
                else chosen_needs.belum_tercakup
                    * round(upah * coalesce(chosen_needs.wanted_rate, chosen_needs.tarif_persen) / 100)
            end as cost
        from chosen_needs
    )

    select
        priced_needs.periode,
        priced_needs.kode_desa,
        priced_needs.kelompok,
        min(priced_needs.sasaran)::bigint,
        max(priced_needs.belum_tercakup)::bigint,
        case when bool_and(priced_needs.cost is not null) then sum(priced_needs.cost)::bigint end,
        min(priced_needs.dana_tersedia)::bigint,
        bool_or(priced_needs.disembunyikan)
    from priced_needs
    group by priced_needs.periode, priced_needs.kode_desa, priced_needs.kelompok
$$;

comment on function mart.simulasi_iuran is
    'Biaya sebulan mencakup yang belum tercakup, per desa dan kelompok, dengan upah (rupiah per orang) dan tarif (persen) pilihan; parameter kosong = menurut mart.kebutuhan_iuran, iuran tetap tidak berubah. belum_tercakup = yang terbanyak di antara program yang dipilih';

revoke all on function mart.simulasi_iuran from public;
grant execute on function mart.simulasi_iuran to lumbung_publik, lumbung_analis, lumbung_operator;

