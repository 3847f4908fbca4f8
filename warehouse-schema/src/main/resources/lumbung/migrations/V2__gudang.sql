-- The star: dimensions, then facts. Filled by publishing only.

create table gudang.dim_tanggal (
    tanggal date not null,
    tahun integer not null,
    triwulan integer not null,
    bulan integer not null,
    hari integer not null,
    periode date not null,
    constraint dim_tanggal_pk primary key (tanggal)
);

comment on table gudang.dim_tanggal is 'Satu baris per hari, 1900 sampai 2100';
comment on column gudang.dim_tanggal.tanggal is 'Tanggal';
comment on column gudang.dim_tanggal.tahun is 'Tahun';
comment on column gudang.dim_tanggal.triwulan is 'Triwulan, 1 sampai 4';
comment on column gudang.dim_tanggal.bulan is 'Bulan, 1 sampai 12';
comment on column gudang.dim_tanggal.hari is 'Hari dalam bulan';
comment on column gudang.dim_tanggal.periode is 'Hari pertama bulannya';

create table gudang.dim_periode (
    periode date not null,
    tahun integer not null,
    triwulan integer not null,
    bulan integer not null,
    nama_bulan text not null,
    akhir_bulan date not null,
    constraint dim_periode_pk primary key (periode)
);

comment on table gudang.dim_periode is 'Satu baris per bulan, 1900 sampai 2100';
comment on column gudang.dim_periode.periode is 'Hari pertama bulan';
comment on column gudang.dim_periode.tahun is 'Tahun';
comment on column gudang.dim_periode.triwulan is 'Triwulan, 1 sampai 4';
comment on column gudang.dim_periode.bulan is 'Bulan, 1 sampai 12';
comment on column gudang.dim_periode.nama_bulan is 'Nama bulan dalam bahasa Indonesia';
comment on column gudang.dim_periode.akhir_bulan is 'Hari terakhir bulan';

create table gudang.dim_wilayah (
    wilayah_key uuid not null,
    kode_desa text not null,
    kode_bps text,
    nama_desa text not null,
    jenis text not null,
    kode_kecamatan text not null,
    nama_kecamatan text not null,
    kode_kabupaten text not null,
    nama_kabupaten text not null,
    kode_provinsi text not null,
    nama_provinsi text not null,
    kode_sebelumnya text,
    tahun_indeks_desa integer,
    skor_indeks_desa numeric(28,12),
    status_indeks_desa text,
    berlaku_dari date not null,
    berlaku_sampai date not null,
    terkini boolean not null,
    constraint dim_wilayah_pk primary key (wilayah_key)
);

comment on table gudang.dim_wilayah is 'Satu baris per versi desa atau kelurahan, dengan kecamatan, kabupaten, dan provinsinya';
comment on column gudang.dim_wilayah.wilayah_key is 'Kunci baris: uuid atas (kode_desa, berlaku_dari)';
comment on column gudang.dim_wilayah.kode_desa is 'Kode Kemendagri sepuluh angka; 0000000000 = tidak diketahui';
comment on column gudang.dim_wilayah.kode_bps is 'Kode BPS sepuluh angka';
comment on column gudang.dim_wilayah.nama_desa is 'Nama desa atau kelurahan';
comment on column gudang.dim_wilayah.jenis is 'DESA, KELURAHAN, atau TIDAK DIKETAHUI';
comment on column gudang.dim_wilayah.kode_kecamatan is 'Kode Kemendagri enam angka';
comment on column gudang.dim_wilayah.nama_kecamatan is 'Nama kecamatan';
comment on column gudang.dim_wilayah.kode_kabupaten is 'Kode Kemendagri empat angka';
comment on column gudang.dim_wilayah.nama_kabupaten is 'Nama kabupaten atau kota';
comment on column gudang.dim_wilayah.kode_provinsi is 'Kode Kemendagri dua angka';
comment on column gudang.dim_wilayah.nama_provinsi is 'Nama provinsi';
comment on column gudang.dim_wilayah.kode_sebelumnya is 'Kode Kemendagri lama dari desa yang sama, dipisah|';
comment on column gudang.dim_wilayah.tahun_indeks_desa is 'Tahun Indeks Desa terakhir';
comment on column gudang.dim_wilayah.skor_indeks_desa is 'Skor Indeks Desa terakhir, 0 sampai 1';
comment on column gudang.dim_wilayah.status_indeks_desa is 'Status Indeks Desa terakhir; dari skor bila kiriman tidak menyebutnya';
comment on column gudang.dim_wilayah.berlaku_dari is 'Hari pertama versi ini berlaku';
comment on column gudang.dim_wilayah.berlaku_sampai is 'Hari terakhir versi ini berlaku; 9999-12-31 = masih berlaku';
comment on column gudang.dim_wilayah.terkini is 'Benar bila versi ini masih berlaku';

create table gudang.dim_penduduk (
    penduduk_key uuid not null,
    penduduk_id uuid not null,
    keluarga_id uuid,
    kode_desa text not null,
    kode_kabupaten text not null,
    di_regsosek boolean not null,
    nik_sah boolean not null,
    jenis_kelamin text,
    tahun_lahir integer,
    bulan_lahir integer,
    kelompok_umur text not null,
    status_hubungan_keluarga text,
    status_kawin text,
    partisipasi_sekolah text,
    jenjang_tertinggi text,
    ijazah_tertinggi text,
    status_bekerja text,
    jam_kerja integer,
    lapangan_usaha text,
    status_pekerjaan text,
    pekerja boolean not null,
    pekerja_layak boolean not null,
    disabilitas boolean,
    disabilitas_berat boolean,
    penyakit_kronis text,
    pendamping text,
    kondisi_gizi text,
    jaminan_kesehatan_lapor integer,
    jaminan_ketenagakerjaan_lapor integer,
    berlaku_dari date not null,
    berlaku_sampai date not null,
    terkini boolean not null,
    constraint dim_penduduk_pk primary key (penduduk_key)
);

comment on table gudang.dim_penduduk is 'Satu baris per versi orang, dengan nama samaran: tanpa NIK, KK, nama, dan alamat';
comment on column gudang.dim_penduduk.penduduk_key is 'Kunci baris: uuid atas (penduduk_id, berlaku_dari)';
comment on column gudang.dim_penduduk.penduduk_id is 'Tanda pengenal tetap orang ini; 00000000-0000-0000-0000-000000000000 = tidak diketahui';
comment on column gudang.dim_penduduk.keluarga_id is 'Keluarga orang ini; kosong bila di luar Regsosek';
comment on column gudang.dim_penduduk.kode_desa is 'Desa tempat tinggal (desa keluarganya; bagi yang di luar Regsosek desa pada catatan asalnya); 0000000000 = tidak diketahui';
comment on column gudang.dim_penduduk.kode_kabupaten is 'Kabupaten tempat tinggal; 0000 = tidak diketahui';
comment on column gudang.dim_penduduk.di_regsosek is 'Benar bila orang ini penduduk menurut Regsosek terbaru (tidak meninggal, pindah, atau tidak ditemukan)';
comment on column gudang.dim_penduduk.nik_sah is 'Benar bila salah satu catatannya memuat NIK yang dapat dipakai';
comment on column gudang.dim_penduduk.jenis_kelamin is '1 laki-laki, 2 perempuan';
comment on column gudang.dim_penduduk.tahun_lahir is 'Tahun lahir';
comment on column gudang.dim_penduduk.bulan_lahir is 'Bulan lahir';
comment on column gudang.dim_penduduk.kelompok_umur is 'Kelompok umur lima tahunan pada tanggal jalan: 00-04 sampai 75+, atau TIDAK DIKETAHUI';
comment on column gudang.dim_penduduk.status_hubungan_keluarga is 'Regsosek 409: hubungan dengan kepala keluarga';
comment on column gudang.dim_penduduk.status_kawin is 'Regsosek 408';
comment on column gudang.dim_penduduk.partisipasi_sekolah is 'Regsosek 412';
comment on column gudang.dim_penduduk.jenjang_tertinggi is 'Regsosek 413';
comment on column gudang.dim_penduduk.ijazah_tertinggi is 'Regsosek 415';
comment on column gudang.dim_penduduk.status_bekerja is 'Regsosek 416a: 1 bekerja seminggu terakhir';
comment on column gudang.dim_penduduk.jam_kerja is 'Regsosek 416b: jam kerja seminggu';
comment on column gudang.dim_penduduk.lapangan_usaha is 'Regsosek 417';
comment on column gudang.dim_penduduk.status_pekerjaan is 'Regsosek 418';
comment on column gudang.dim_penduduk.pekerja is 'Pekerja: penduduk 15-64 tahun yang bekerja';
comment on column gudang.dim_penduduk.pekerja_layak is 'Pekerja yang berhak atas jaminan sosial ketenagakerjaan (bukan PNS/TNI/Polri)';
comment on column gudang.dim_penduduk.disabilitas is 'Benar bila ada kesulitan pada salah satu dari sembilan pertanyaan 428a-428i';
comment on column gudang.dim_penduduk.disabilitas_berat is 'Benar bila ada kesulitan berat (kode 1 atau 2) pada salah satunya';
comment on column gudang.dim_penduduk.penyakit_kronis is 'Regsosek 430';
comment on column gudang.dim_penduduk.pendamping is 'Regsosek 429';
comment on column gudang.dim_penduduk.kondisi_gizi is 'Regsosek 427, anak di bawah lima tahun';
comment on column gudang.dim_penduduk.jaminan_kesehatan_lapor is 'Regsosek 431a, pengakuan sendiri, kode jumlah';
comment on column gudang.dim_penduduk.jaminan_ketenagakerjaan_lapor is 'Regsosek 431f, pengakuan sendiri, kode jumlah';
comment on column gudang.dim_penduduk.berlaku_dari is 'Hari pertama versi ini berlaku';
comment on column gudang.dim_penduduk.berlaku_sampai is 'Hari terakhir versi ini berlaku; 9999-12-31 = masih berlaku';
comment on column gudang.dim_penduduk.terkini is 'Benar bila versi ini masih berlaku';

create table gudang.dim_keluarga (
    keluarga_key uuid not null,
    keluarga_id uuid not null,
    kode_desa text not null,
    kode_kabupaten text not null,
    desil integer,
    peringkat_fkp text,
    jumlah_anggota integer not null,
    status_kepemilikan_rumah text,
    luas_lantai integer,
    jenis_lantai text,
    jenis_dinding text,
    jenis_atap text,
    sumber_air_minum text,
    sumber_penerangan text,
    daya_terpasang text,
    bahan_bakar_memasak text,
    fasilitas_bab text,
    jenis_kloset text,
    pembuangan_akhir_tinja text,
    aset_lemari_es boolean,
    aset_ac boolean,
    aset_tv_datar boolean,
    aset_emas boolean,
    aset_komputer boolean,
    aset_sepeda_motor boolean,
    aset_mobil boolean,
    aset_perahu_motor boolean,
    aset_smartphone boolean,
    aset_lahan_lain boolean,
    aset_rumah_lain boolean,
    ternak_sapi integer,
    ternak_kerbau integer,
    ternak_babi integer,
    ternak_kambing_domba integer,
    mpi_skor36 integer,
    mpi_miskin boolean,
    mpi_kehadiran_sekolah boolean not null,
    mpi_lama_sekolah boolean not null,
    mpi_sanitasi boolean not null,
    mpi_air boolean not null,
    mpi_gizi boolean not null,
    mpi_penerangan boolean not null,
    mpi_bahan_bakar boolean not null,
    mpi_rumah boolean not null,
    mpi_aset boolean not null,
    berlaku_dari date not null,
    berlaku_sampai date not null,
    terkini boolean not null,
    constraint dim_keluarga_pk primary key (keluarga_key)
);

comment on table gudang.dim_keluarga is 'Satu baris per versi keluarga Regsosek';
comment on column gudang.dim_keluarga.keluarga_key is 'Kunci baris: uuid atas (keluarga_id, berlaku_dari)';
comment on column gudang.dim_keluarga.keluarga_id is 'Tanda pengenal tetap keluarga ini; 00000000-0000-0000-0000-000000000000 = tidak diketahui';
comment on column gudang.dim_keluarga.kode_desa is 'Desa keluarga; 0000000000 = tidak diketahui';
comment on column gudang.dim_keluarga.kode_kabupaten is 'Kabupaten keluarga; 0000 = tidak diketahui';
comment on column gudang.dim_keluarga.desil is 'Desil kesejahteraan nasional, 1 termiskin';
comment on column gudang.dim_keluarga.peringkat_fkp is 'Hasil Forum Konsultasi Publik: 1 sangat miskin sampai 4 tidak miskin';
comment on column gudang.dim_keluarga.jumlah_anggota is 'Jumlah penduduk anggota keluarga; seorang yang tercatat pada dua keluarga dihitung pada satu keluarga saja';
comment on column gudang.dim_keluarga.status_kepemilikan_rumah is 'Regsosek 301a';
comment on column gudang.dim_keluarga.luas_lantai is 'Luas lantai, meter persegi';
comment on column gudang.dim_keluarga.jenis_lantai is 'Regsosek 303';
comment on column gudang.dim_keluarga.jenis_dinding is 'Regsosek 304';
comment on column gudang.dim_keluarga.jenis_atap is 'Regsosek 305';
comment on column gudang.dim_keluarga.sumber_air_minum is 'Regsosek 306a';
comment on column gudang.dim_keluarga.sumber_penerangan is 'Regsosek 307a';
comment on column gudang.dim_keluarga.daya_terpasang is 'Regsosek 307b';
comment on column gudang.dim_keluarga.bahan_bakar_memasak is 'Regsosek 308';
comment on column gudang.dim_keluarga.fasilitas_bab is 'Regsosek 309a';
comment on column gudang.dim_keluarga.jenis_kloset is 'Regsosek 309b';
comment on column gudang.dim_keluarga.pembuangan_akhir_tinja is 'Regsosek 310';
comment on column gudang.dim_keluarga.aset_lemari_es is 'Memiliki lemari es';
comment on column gudang.dim_keluarga.aset_ac is 'Memiliki AC';
comment on column gudang.dim_keluarga.aset_tv_datar is 'Memiliki TV layar datar';
comment on column gudang.dim_keluarga.aset_emas is 'Memiliki emas';
comment on column gudang.dim_keluarga.aset_komputer is 'Memiliki komputer';
comment on column gudang.dim_keluarga.aset_sepeda_motor is 'Memiliki sepeda motor';
comment on column gudang.dim_keluarga.aset_mobil is 'Memiliki mobil';
comment on column gudang.dim_keluarga.aset_perahu_motor is 'Memiliki perahu motor';
comment on column gudang.dim_keluarga.aset_smartphone is 'Memiliki telepon pintar';
comment on column gudang.dim_keluarga.aset_lahan_lain is 'Memiliki lahan lain';
comment on column gudang.dim_keluarga.aset_rumah_lain is 'Memiliki rumah lain';
comment on column gudang.dim_keluarga.ternak_sapi is 'Jumlah sapi';
comment on column gudang.dim_keluarga.ternak_kerbau is 'Jumlah kerbau';
comment on column gudang.dim_keluarga.ternak_babi is 'Jumlah babi';
comment on column gudang.dim_keluarga.ternak_kambing_domba is 'Jumlah kambing dan domba';
comment on column gudang.dim_keluarga.mpi_skor36 is 'Skor kemiskinan multidimensi dalam per tiga puluh enam; kosong = tidak dinilai';
comment on column gudang.dim_keluarga.mpi_miskin is 'Skor sepertiga atau lebih';
comment on column gudang.dim_keluarga.mpi_kehadiran_sekolah is 'Terdeprivasi: anak 7-15 tahun tidak bersekolah';
comment on column gudang.dim_keluarga.mpi_lama_sekolah is 'Terdeprivasi: tidak seorang pun anggota 15+ berijazah SMP sederajat';
comment on column gudang.dim_keluarga.mpi_sanitasi is 'Terdeprivasi: sanitasi';
comment on column gudang.dim_keluarga.mpi_air is 'Terdeprivasi: air minum';
comment on column gudang.dim_keluarga.mpi_gizi is 'Terdeprivasi: gizi anak di bawah lima tahun';
comment on column gudang.dim_keluarga.mpi_penerangan is 'Terdeprivasi: penerangan bukan listrik';
comment on column gudang.dim_keluarga.mpi_bahan_bakar is 'Terdeprivasi: bahan bakar memasak';
comment on column gudang.dim_keluarga.mpi_rumah is 'Terdeprivasi: lantai, dinding, atau atap';
comment on column gudang.dim_keluarga.mpi_aset is 'Terdeprivasi: tidak memiliki satu pun aset yang dihitung';
comment on column gudang.dim_keluarga.berlaku_dari is 'Hari pertama versi ini berlaku';
comment on column gudang.dim_keluarga.berlaku_sampai is 'Hari terakhir versi ini berlaku; 9999-12-31 = masih berlaku';
comment on column gudang.dim_keluarga.terkini is 'Benar bila versi ini masih berlaku';

create table gudang.dim_program (
    program text not null,
    nama text not null,
    kelompok text not null,
    penyelenggara text not null,
    constraint dim_program_pk primary key (program)
);

comment on table gudang.dim_program is 'Satu baris per program jaminan atau bantuan sosial';
comment on column gudang.dim_program.program is 'Kode program; TIDAK DIKETAHUI = tidak diketahui';
comment on column gudang.dim_program.nama is 'Nama program';
comment on column gudang.dim_program.kelompok is 'KETENAGAKERJAAN, KESEHATAN, BANTUAN, atau TIDAK DIKETAHUI';
comment on column gudang.dim_program.penyelenggara is 'Penyelenggara';

create table gudang.dim_segmen (
    segmen text not null,
    nama text not null,
    penyelenggara text not null,
    sumber_iuran text not null,
    constraint dim_segmen_pk primary key (segmen)
);

comment on table gudang.dim_segmen is 'Satu baris per segmen kepesertaan';
comment on column gudang.dim_segmen.segmen is 'Kode segmen; TIDAK DIKETAHUI = tidak diketahui';
comment on column gudang.dim_segmen.nama is 'Nama segmen';
comment on column gudang.dim_segmen.penyelenggara is 'BPJS KETENAGAKERJAAN, BPJS KESEHATAN, atau TIDAK DIKETAHUI';
comment on column gudang.dim_segmen.sumber_iuran is 'Siapa yang membayar iuran';

create table gudang.dim_jabatan (
    jabatan text not null,
    kelompok text not null,
    urutan integer not null,
    constraint dim_jabatan_pk primary key (jabatan)
);

comment on table gudang.dim_jabatan is 'Satu baris per jabatan di desa';
comment on column gudang.dim_jabatan.jabatan is 'Nama jabatan; TIDAK DIKETAHUI = tidak diketahui';
comment on column gudang.dim_jabatan.kelompok is 'PEMERINTAH DESA, BPD, RT/RW, LEMBAGA LAIN, atau TIDAK DIKETAHUI';
comment on column gudang.dim_jabatan.urutan is 'Urutan tampil';

create table gudang.dim_sumber_dana (
    sumber_dana text not null,
    nama text not null,
    dana_desa boolean not null,
    constraint dim_sumber_dana_pk primary key (sumber_dana)
);

comment on table gudang.dim_sumber_dana is 'Satu baris per sumber dana';
comment on column gudang.dim_sumber_dana.sumber_dana is 'Kode sumber dana; TIDAK DIKETAHUI = tidak diketahui';
comment on column gudang.dim_sumber_dana.nama is 'Nama sumber dana';
comment on column gudang.dim_sumber_dana.dana_desa is 'Benar bila dananya berada di kas desa';

create table gudang.dim_pemberi_kerja (
    npp text not null,
    nama_pemberi_kerja text,
    pemerintah_desa boolean not null,
    constraint dim_pemberi_kerja_pk primary key (npp)
);

comment on table gudang.dim_pemberi_kerja is 'Satu baris per pemberi kerja (NPP)';
comment on column gudang.dim_pemberi_kerja.npp is 'Nomor pendaftaran perusahaan; TIDAK DIKETAHUI = bukan penerima upah atau tidak diketahui';
comment on column gudang.dim_pemberi_kerja.nama_pemberi_kerja is 'Nama pemberi kerja pada kiriman terakhir';
comment on column gudang.dim_pemberi_kerja.pemerintah_desa is 'Benar bila pemberi kerja adalah pemerintah desa';

create table gudang.dim_proyek (
    id_proyek text not null,
    kode_desa text not null,
    kode_kabupaten text not null,
    nama_proyek text,
    pola text,
    sumber_dana text not null,
    nilai_kontrak bigint,
    tanggal_mulai date,
    tanggal_selesai date,
    nomor_jakon text,
    constraint dim_proyek_pk primary key (id_proyek),
    constraint dim_proyek_sumber_dana_fk foreign key (sumber_dana) references gudang.dim_sumber_dana(sumber_dana)
);

comment on table gudang.dim_proyek is 'Satu baris per proyek desa';
comment on column gudang.dim_proyek.id_proyek is 'Nomor proyek; TIDAK DIKETAHUI = tidak diketahui';
comment on column gudang.dim_proyek.kode_desa is 'Desa proyek; 0000000000 = tidak diketahui';
comment on column gudang.dim_proyek.kode_kabupaten is 'Kabupaten proyek';
comment on column gudang.dim_proyek.nama_proyek is 'Nama proyek';
comment on column gudang.dim_proyek.pola is 'PKTD, SWAKELOLA, atau KONTRAKTOR';
comment on column gudang.dim_proyek.sumber_dana is 'Sumber dana';
comment on column gudang.dim_proyek.nilai_kontrak is 'Nilai kontrak, rupiah';
comment on column gudang.dim_proyek.tanggal_mulai is 'Tanggal mulai';
comment on column gudang.dim_proyek.tanggal_selesai is 'Tanggal selesai';
comment on column gudang.dim_proyek.nomor_jakon is 'Nomor pendaftaran jasa konstruksi BPJS Ketenagakerjaan; kosong = tidak terdaftar';

create table gudang.fact_kesejahteraan (
    periode date not null,
    keluarga_key uuid not null,
    keluarga_id uuid not null,
    wilayah_key uuid not null,
    kode_kabupaten text not null,
    jumlah_anggota integer not null,
    desil integer,
    desil_miskin boolean,
    pengeluaran_per_kapita bigint,
    garis_kemiskinan bigint,
    miskin boolean,
    kesenjangan bigint,
    mpi_skor36 integer,
    mpi_miskin boolean,
    penerima_pkh boolean not null,
    penerima_bpnt boolean not null,
    constraint fact_kesejahteraan_pk primary key (periode, keluarga_id),
    constraint fact_kesejahteraan_periode_fk foreign key (periode) references gudang.dim_periode(periode),
    constraint fact_kesejahteraan_keluarga_key_fk foreign key (keluarga_key) references gudang.dim_keluarga(keluarga_key),
    constraint fact_kesejahteraan_wilayah_key_fk foreign key (wilayah_key) references gudang.dim_wilayah(wilayah_key)
);

comment on table gudang.fact_kesejahteraan is 'Satu baris per keluarga per bulan';
comment on column gudang.fact_kesejahteraan.periode is 'Bulan potret';
comment on column gudang.fact_kesejahteraan.keluarga_key is 'Versi keluarga pada akhir bulan';
comment on column gudang.fact_kesejahteraan.keluarga_id is 'Keluarga';
comment on column gudang.fact_kesejahteraan.wilayah_key is 'Desa keluarga';
comment on column gudang.fact_kesejahteraan.kode_kabupaten is 'Kabupaten tempat baris ini dihitung';
comment on column gudang.fact_kesejahteraan.jumlah_anggota is 'Jumlah penduduk anggota keluarga';
comment on column gudang.fact_kesejahteraan.desil is 'Desil kesejahteraan nasional';
comment on column gudang.fact_kesejahteraan.desil_miskin is 'Desil 1 sampai 4';
comment on column gudang.fact_kesejahteraan.pengeluaran_per_kapita is 'Pengeluaran per kepala per bulan, rupiah';
comment on column gudang.fact_kesejahteraan.garis_kemiskinan is 'Garis kemiskinan per kepala per bulan yang dipakai, rupiah';
comment on column gudang.fact_kesejahteraan.miskin is 'Pengeluaran di bawah garis kemiskinan';
comment on column gudang.fact_kesejahteraan.kesenjangan is 'Garis kemiskinan dikurangi pengeluaran bagi yang miskin, rupiah; selain itu 0';
comment on column gudang.fact_kesejahteraan.mpi_skor36 is 'Skor kemiskinan multidimensi per tiga puluh enam';
comment on column gudang.fact_kesejahteraan.mpi_miskin is 'Skor sepertiga atau lebih';
comment on column gudang.fact_kesejahteraan.penerima_pkh is 'Keluarga penerima PKH dalam 12 bulan';
comment on column gudang.fact_kesejahteraan.penerima_bpnt is 'Keluarga penerima BPNT dalam 12 bulan';

create table gudang.fact_kepesertaan (
    periode date not null,
    nomor_rahasia uuid not null,
    program text not null,
    penduduk_key uuid not null,
    penduduk_id uuid not null,
    wilayah_key uuid not null,
    kode_kabupaten text not null,
    segmen text not null,
    npp text not null,
    kelas text,
    upah bigint,
    tanggal_mulai date,
    tanggal_akhir date,
    terdaftar boolean not null,
    aktif boolean not null,
    macet boolean not null,
    pertama_dibayar date,
    alasan_tidak_aktif text,
    constraint fact_kepesertaan_pk primary key (periode, nomor_rahasia, program),
    constraint fact_kepesertaan_periode_fk foreign key (periode) references gudang.dim_periode(periode),
    constraint fact_kepesertaan_program_fk foreign key (program) references gudang.dim_program(program),
    constraint fact_kepesertaan_penduduk_key_fk foreign key (penduduk_key) references gudang.dim_penduduk(penduduk_key),
    constraint fact_kepesertaan_wilayah_key_fk foreign key (wilayah_key) references gudang.dim_wilayah(wilayah_key),
    constraint fact_kepesertaan_segmen_fk foreign key (segmen) references gudang.dim_segmen(segmen),
    constraint fact_kepesertaan_npp_fk foreign key (npp) references gudang.dim_pemberi_kerja(npp)
);

comment on table gudang.fact_kepesertaan is 'Satu baris per kartu JKN atau kepesertaan BPJS Ketenagakerjaan per program per bulan; seorang dapat memiliki beberapa';
comment on column gudang.fact_kepesertaan.periode is 'Bulan potret';
comment on column gudang.fact_kepesertaan.nomor_rahasia is 'HMAC nomor kartu atau KPJ';
comment on column gudang.fact_kepesertaan.program is 'JKN, JKK, JKM, JHT, JP, atau JKP';
comment on column gudang.fact_kepesertaan.penduduk_key is 'Versi orang pada akhir bulan';
comment on column gudang.fact_kepesertaan.penduduk_id is 'Orang';
comment on column gudang.fact_kepesertaan.wilayah_key is 'Desa orangnya bila ia penduduk Regsosek, selain itu desa pada catatan';
comment on column gudang.fact_kepesertaan.kode_kabupaten is 'Kabupaten tempat baris ini dihitung';
comment on column gudang.fact_kepesertaan.segmen is 'Segmen';
comment on column gudang.fact_kepesertaan.npp is 'Pemberi kerja';
comment on column gudang.fact_kepesertaan.kelas is 'Kelas rawat JKN';
comment on column gudang.fact_kepesertaan.upah is 'Upah dilaporkan, rupiah per bulan';
comment on column gudang.fact_kepesertaan.tanggal_mulai is 'Mulai kepesertaan';
comment on column gudang.fact_kepesertaan.tanggal_akhir is 'Akhir kepesertaan atau tanggal nonaktif';
comment on column gudang.fact_kepesertaan.terdaftar is 'Terdaftar pada tanggal jalan';
comment on column gudang.fact_kepesertaan.aktif is 'Aktif pada tanggal jalan (program ini)';
comment on column gudang.fact_kepesertaan.macet is 'Kepesertaan macet: tiga bulan jatuh tempo terakhir tidak dibayar, atau tidak pernah dibayar';
comment on column gudang.fact_kepesertaan.pertama_dibayar is 'Tanggal iuran pertama dibayar';
comment on column gudang.fact_kepesertaan.alasan_tidak_aktif is 'BELUM MULAI, BERAKHIR, MACET, BELUM PERNAH BAYAR, NONAKTIF, atau kosong bila aktif';

create table gudang.fact_iuran (
    nomor_rahasia uuid not null,
    periode_iuran date not null,
    penduduk_key uuid not null,
    penduduk_id uuid not null,
    wilayah_key uuid not null,
    kode_kabupaten text not null,
    npp text not null,
    sumber_dana text not null,
    jumlah_iuran bigint,
    jatuh_tempo date not null,
    sudah_jatuh_tempo boolean not null,
    tanggal_bayar date,
    hari_terlambat integer,
    menunggak boolean not null,
    tunggakan bigint not null,
    denda bigint not null,
    constraint fact_iuran_pk primary key (nomor_rahasia, periode_iuran),
    constraint fact_iuran_periode_iuran_fk foreign key (periode_iuran) references gudang.dim_periode(periode),
    constraint fact_iuran_penduduk_key_fk foreign key (penduduk_key) references gudang.dim_penduduk(penduduk_key),
    constraint fact_iuran_wilayah_key_fk foreign key (wilayah_key) references gudang.dim_wilayah(wilayah_key),
    constraint fact_iuran_npp_fk foreign key (npp) references gudang.dim_pemberi_kerja(npp),
    constraint fact_iuran_sumber_dana_fk foreign key (sumber_dana) references gudang.dim_sumber_dana(sumber_dana)
);

comment on table gudang.fact_iuran is 'Satu baris per kepesertaan per bulan iuran';
comment on column gudang.fact_iuran.nomor_rahasia is 'HMAC KPJ';
comment on column gudang.fact_iuran.periode_iuran is 'Bulan iuran';
comment on column gudang.fact_iuran.penduduk_key is 'Versi orang pada akhir bulan iuran';
comment on column gudang.fact_iuran.penduduk_id is 'Orang; 00000000-0000-0000-0000-000000000000 bila KPJ tidak dikenal';
comment on column gudang.fact_iuran.wilayah_key is 'Desa orangnya, selain itu desa pada catatan kepesertaan';
comment on column gudang.fact_iuran.kode_kabupaten is 'Kabupaten tempat baris ini dihitung';
comment on column gudang.fact_iuran.npp is 'Pemberi kerja';
comment on column gudang.fact_iuran.sumber_dana is 'Sumber dana';
comment on column gudang.fact_iuran.jumlah_iuran is 'Jumlah iuran, rupiah';
comment on column gudang.fact_iuran.jatuh_tempo is 'Tanggal jatuh tempo: tanggal 15 bulan berikutnya';
comment on column gudang.fact_iuran.sudah_jatuh_tempo is 'Jatuh tempo sebelum tanggal jalan';
comment on column gudang.fact_iuran.tanggal_bayar is 'Tanggal bayar bila sudah dibayar pada tanggal jalan';
comment on column gudang.fact_iuran.hari_terlambat is 'Hari lewat jatuh tempo sampai dibayar, atau sampai tanggal jalan bila belum; 0 bila tepat waktu';
comment on column gudang.fact_iuran.menunggak is 'Sudah jatuh tempo, belum dibayar, dan kepesertaan belum berakhir';
comment on column gudang.fact_iuran.tunggakan is 'Jumlah yang menunggak, rupiah';
comment on column gudang.fact_iuran.denda is 'Denda menurut tarif yang berlaku atas tunggakan, rupiah';

create table gudang.fact_bantuan (
    program text not null,
    periode_bantuan date not null,
    nomor_rahasia uuid not null,
    penduduk_key uuid not null,
    penduduk_id uuid not null,
    keluarga_id uuid,
    wilayah_key uuid not null,
    kode_kabupaten text not null,
    nominal bigint,
    status_salur text,
    constraint fact_bantuan_pk primary key (program, periode_bantuan, nomor_rahasia),
    constraint fact_bantuan_program_fk foreign key (program) references gudang.dim_program(program),
    constraint fact_bantuan_periode_bantuan_fk foreign key (periode_bantuan) references gudang.dim_periode(periode),
    constraint fact_bantuan_penduduk_key_fk foreign key (penduduk_key) references gudang.dim_penduduk(penduduk_key),
    constraint fact_bantuan_wilayah_key_fk foreign key (wilayah_key) references gudang.dim_wilayah(wilayah_key)
);

comment on table gudang.fact_bantuan is 'Satu baris per pembayaran bantuan sosial';
comment on column gudang.fact_bantuan.program is 'Program bantuan';
comment on column gudang.fact_bantuan.periode_bantuan is 'Bulan bantuan';
comment on column gudang.fact_bantuan.nomor_rahasia is 'HMAC nomor penerima';
comment on column gudang.fact_bantuan.penduduk_key is 'Versi orang pada akhir bulan bantuan';
comment on column gudang.fact_bantuan.penduduk_id is 'Orang';
comment on column gudang.fact_bantuan.keluarga_id is 'Keluarga penerima: keluarga orangnya, selain itu keluarga dengan nomor KK pembayaran';
comment on column gudang.fact_bantuan.wilayah_key is 'Desa keluarga penerima, selain itu desa pada catatan';
comment on column gudang.fact_bantuan.kode_kabupaten is 'Kabupaten tempat baris ini dihitung';
comment on column gudang.fact_bantuan.nominal is 'Nominal, rupiah';
comment on column gudang.fact_bantuan.status_salur is 'SALUR, GAGAL, atau PROSES';

create table gudang.fact_aparatur (
    periode date not null,
    aparatur_id uuid not null,
    wilayah_key uuid not null,
    kode_kabupaten text not null,
    jabatan text not null,
    penduduk_key uuid not null,
    penduduk_id uuid not null,
    tanggal_mulai date,
    tanggal_selesai date,
    menjabat boolean not null,
    penghasilan_tetap bigint,
    sumber_penghasilan text not null,
    aktif_jkk boolean not null,
    aktif_jkm boolean not null,
    aktif_jht boolean not null,
    aktif_jp boolean not null,
    aktif_tk boolean not null,
    aktif_jkn boolean not null,
    menunggak boolean not null,
    bulan_menunggak integer not null,
    iuran_jkk bigint not null,
    iuran_jkm bigint not null,
    constraint fact_aparatur_pk primary key (periode, aparatur_id),
    constraint fact_aparatur_periode_fk foreign key (periode) references gudang.dim_periode(periode),
    constraint fact_aparatur_wilayah_key_fk foreign key (wilayah_key) references gudang.dim_wilayah(wilayah_key),
    constraint fact_aparatur_jabatan_fk foreign key (jabatan) references gudang.dim_jabatan(jabatan),
    constraint fact_aparatur_penduduk_key_fk foreign key (penduduk_key) references gudang.dim_penduduk(penduduk_key),
    constraint fact_aparatur_sumber_penghasilan_fk foreign key (sumber_penghasilan) references gudang.dim_sumber_dana(sumber_dana)
);

comment on table gudang.fact_aparatur is 'Satu baris per pemegang jabatan per bulan';
comment on column gudang.fact_aparatur.periode is 'Bulan potret';
comment on column gudang.fact_aparatur.aparatur_id is 'HMAC (desa, nomor SK)';
comment on column gudang.fact_aparatur.wilayah_key is 'Desa jabatan';
comment on column gudang.fact_aparatur.kode_kabupaten is 'Kabupaten tempat baris ini dihitung';
comment on column gudang.fact_aparatur.jabatan is 'Jabatan';
comment on column gudang.fact_aparatur.penduduk_key is 'Versi orang pada akhir bulan';
comment on column gudang.fact_aparatur.penduduk_id is 'Orang';
comment on column gudang.fact_aparatur.tanggal_mulai is 'Mulai menjabat';
comment on column gudang.fact_aparatur.tanggal_selesai is 'Selesai menjabat';
comment on column gudang.fact_aparatur.menjabat is 'Menjabat pada tanggal jalan';
comment on column gudang.fact_aparatur.penghasilan_tetap is 'Penghasilan tetap per bulan, rupiah';
comment on column gudang.fact_aparatur.sumber_penghasilan is 'Sumber dana penghasilan';
comment on column gudang.fact_aparatur.aktif_jkk is 'Aktif pada program jaminan kecelakaan kerja';
comment on column gudang.fact_aparatur.aktif_jkm is 'Aktif pada program jaminan kematian';
comment on column gudang.fact_aparatur.aktif_jht is 'Aktif pada program jaminan hari tua';
comment on column gudang.fact_aparatur.aktif_jp is 'Aktif pada program jaminan pensiun';
comment on column gudang.fact_aparatur.aktif_tk is 'Aktif BPJS Ketenagakerjaan: satu kepesertaan dengan JKK dan JKM yang aktif';
comment on column gudang.fact_aparatur.aktif_jkn is 'Aktif JKN';
comment on column gudang.fact_aparatur.menunggak is 'Salah satu kepesertaannya menunggak';
comment on column gudang.fact_aparatur.bulan_menunggak is 'Banyaknya bulan iuran yang menunggak';
comment on column gudang.fact_aparatur.iuran_jkk is 'Iuran JKK sebulan menurut tarif dan penghasilan tetap, rupiah';
comment on column gudang.fact_aparatur.iuran_jkm is 'Iuran JKM sebulan menurut tarif dan penghasilan tetap, rupiah';

create table gudang.fact_proyek (
    periode date not null,
    id_proyek text not null,
    wilayah_key uuid not null,
    kode_kabupaten text not null,
    berjalan boolean not null,
    terdaftar_jakon boolean not null,
    nilai_kontrak bigint,
    jumlah_pekerja integer not null,
    pekerja_tercakup integer not null,
    constraint fact_proyek_pk primary key (periode, id_proyek),
    constraint fact_proyek_periode_fk foreign key (periode) references gudang.dim_periode(periode),
    constraint fact_proyek_id_proyek_fk foreign key (id_proyek) references gudang.dim_proyek(id_proyek),
    constraint fact_proyek_wilayah_key_fk foreign key (wilayah_key) references gudang.dim_wilayah(wilayah_key)
);

comment on table gudang.fact_proyek is 'Satu baris per proyek desa per bulan';
comment on column gudang.fact_proyek.periode is 'Bulan potret';
comment on column gudang.fact_proyek.id_proyek is 'Proyek';
comment on column gudang.fact_proyek.wilayah_key is 'Desa proyek';
comment on column gudang.fact_proyek.kode_kabupaten is 'Kabupaten tempat baris ini dihitung';
comment on column gudang.fact_proyek.berjalan is 'Berjalan pada tanggal jalan';
comment on column gudang.fact_proyek.terdaftar_jakon is 'Memiliki nomor pendaftaran jasa konstruksi';
comment on column gudang.fact_proyek.nilai_kontrak is 'Nilai kontrak, rupiah';
comment on column gudang.fact_proyek.jumlah_pekerja is 'Banyaknya pekerja tercatat';
comment on column gudang.fact_proyek.pekerja_tercakup is 'Banyaknya pekerja yang tercakup, lewat jasa konstruksi atau kepesertaan sendiri';

create table gudang.fact_pekerja_proyek (
    id_proyek text not null,
    nomor_urut integer not null,
    penduduk_key uuid not null,
    penduduk_id uuid not null,
    wilayah_key uuid not null,
    kode_kabupaten text not null,
    hari_kerja integer,
    upah_harian bigint,
    tercakup_jakon boolean not null,
    aktif_tk boolean not null,
    constraint fact_pekerja_proyek_pk primary key (id_proyek, nomor_urut),
    constraint fact_pekerja_proyek_id_proyek_fk foreign key (id_proyek) references gudang.dim_proyek(id_proyek),
    constraint fact_pekerja_proyek_penduduk_key_fk foreign key (penduduk_key) references gudang.dim_penduduk(penduduk_key),
    constraint fact_pekerja_proyek_wilayah_key_fk foreign key (wilayah_key) references gudang.dim_wilayah(wilayah_key)
);

comment on table gudang.fact_pekerja_proyek is 'Satu baris per pekerja per proyek desa';
comment on column gudang.fact_pekerja_proyek.id_proyek is 'Proyek';
comment on column gudang.fact_pekerja_proyek.nomor_urut is 'Nomor urut pekerja pada proyek';
comment on column gudang.fact_pekerja_proyek.penduduk_key is 'Versi orang pada tanggal jalan';
comment on column gudang.fact_pekerja_proyek.penduduk_id is 'Orang';
comment on column gudang.fact_pekerja_proyek.wilayah_key is 'Desa proyek';
comment on column gudang.fact_pekerja_proyek.kode_kabupaten is 'Kabupaten tempat baris ini dihitung';
comment on column gudang.fact_pekerja_proyek.hari_kerja is 'Banyaknya hari kerja';
comment on column gudang.fact_pekerja_proyek.upah_harian is 'Upah harian, rupiah';
comment on column gudang.fact_pekerja_proyek.tercakup_jakon is 'Proyeknya terdaftar jasa konstruksi';
comment on column gudang.fact_pekerja_proyek.aktif_tk is 'Ia sendiri aktif BPJS Ketenagakerjaan';

create table gudang.fact_anggaran (
    kode_desa_kiriman text not null,
    wilayah_key uuid not null,
    tahun integer not null,
    sumber_dana text not null,
    pagu bigint,
    realisasi bigint,
    pagu_jaminan_sosial bigint,
    constraint fact_anggaran_pk primary key (kode_desa_kiriman, tahun, sumber_dana),
    constraint fact_anggaran_wilayah_key_fk foreign key (wilayah_key) references gudang.dim_wilayah(wilayah_key),
    constraint fact_anggaran_sumber_dana_fk foreign key (sumber_dana) references gudang.dim_sumber_dana(sumber_dana)
);

comment on table gudang.fact_anggaran is 'Satu baris per desa per tahun per sumber dana';
comment on column gudang.fact_anggaran.kode_desa_kiriman is 'Kode desa pada kiriman (bagian kunci), juga bila tidak dikenal';
comment on column gudang.fact_anggaran.wilayah_key is 'Desa';
comment on column gudang.fact_anggaran.tahun is 'Tahun anggaran';
comment on column gudang.fact_anggaran.sumber_dana is 'Sumber dana';
comment on column gudang.fact_anggaran.pagu is 'Pagu, rupiah';
comment on column gudang.fact_anggaran.realisasi is 'Realisasi, rupiah';
comment on column gudang.fact_anggaran.pagu_jaminan_sosial is 'Pagu untuk iuran jaminan sosial, rupiah; kosong = tidak dilaporkan';

create table gudang.fact_pendataan (
    kode_desa_kiriman text not null,
    id_sls text not null,
    wilayah_key uuid not null,
    kode_petugas text,
    peran text,
    tanggal date,
    target_keluarga integer,
    selesai integer,
    menolak integer,
    tidak_ditemui integer,
    constraint fact_pendataan_pk primary key (kode_desa_kiriman, id_sls),
    constraint fact_pendataan_wilayah_key_fk foreign key (wilayah_key) references gudang.dim_wilayah(wilayah_key)
);

comment on table gudang.fact_pendataan is 'Satu baris per SLS per petugas per hari lapor';
comment on column gudang.fact_pendataan.kode_desa_kiriman is 'Kode desa pada kiriman (bagian kunci), juga bila tidak dikenal';
comment on column gudang.fact_pendataan.id_sls is 'Satuan lingkungan setempat';
comment on column gudang.fact_pendataan.wilayah_key is 'Desa';
comment on column gudang.fact_pendataan.kode_petugas is 'Kode petugas';
comment on column gudang.fact_pendataan.peran is 'PPL, PML, atau KOSEKA';
comment on column gudang.fact_pendataan.tanggal is 'Tanggal lapor';
comment on column gudang.fact_pendataan.target_keluarga is 'Target keluarga';
comment on column gudang.fact_pendataan.selesai is 'Selesai didata';
comment on column gudang.fact_pendataan.menolak is 'Menolak';
comment on column gudang.fact_pendataan.tidak_ditemui is 'Tidak ditemui';

create table gudang.fact_angka_resmi (
    kode_wilayah text not null,
    periode date not null,
    ukuran text not null,
    nilai numeric(28,12),
    sumber text,
    constraint fact_angka_resmi_pk primary key (kode_wilayah, periode, ukuran)
);

comment on table gudang.fact_angka_resmi is 'Satu baris per wilayah per periode per ukuran: angka resmi yang diterbitkan';
comment on column gudang.fact_angka_resmi.kode_wilayah is 'Kode Kemendagri tanpa titik: 2, 4, 6, atau 10 angka';
comment on column gudang.fact_angka_resmi.periode is 'Bulan acuan';
comment on column gudang.fact_angka_resmi.ukuran is 'GARIS_KEMISKINAN, P0, P1, P2, GINI, PENDUDUK, atau PEKERJA';
comment on column gudang.fact_angka_resmi.nilai is 'Nilai menurut ukurannya';
comment on column gudang.fact_angka_resmi.sumber is 'Sumber';

create table gudang.fact_indikator (
    periode date not null,
    tingkat text not null,
    kode_wilayah text not null,
    kode_indikator text not null,
    kode_kabupaten text,
    pembilang numeric(38,12),
    penyebut numeric(38,12),
    nilai numeric(38,12),
    constraint fact_indikator_pk primary key (periode, tingkat, kode_wilayah, kode_indikator),
    constraint fact_indikator_periode_fk foreign key (periode) references gudang.dim_periode(periode)
);

comment on table gudang.fact_indikator is 'Satu baris per indikator per wilayah per bulan, tanpa penyembunyian';
comment on column gudang.fact_indikator.periode is 'Bulan';
comment on column gudang.fact_indikator.tingkat is 'DESA, KECAMATAN, KABUPATEN, atau PROVINSI';
comment on column gudang.fact_indikator.kode_wilayah is 'Kode Kemendagri tanpa titik';
comment on column gudang.fact_indikator.kode_indikator is 'Kode indikator; lihat mart.katalog_indikator';
comment on column gudang.fact_indikator.kode_kabupaten is 'Kabupaten wilayahnya; kosong pada tingkat PROVINSI';
comment on column gudang.fact_indikator.pembilang is 'Pembilang';
comment on column gudang.fact_indikator.penyebut is 'Penyebut; kosong pada GINI';
comment on column gudang.fact_indikator.nilai is 'Pembilang dibagi penyebut, kali 100 bila satuannya persen';
