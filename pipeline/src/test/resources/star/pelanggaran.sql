-- What breaks the small regency so that the check named above it must find it.

-- check: alias__bukan_orang_yang_hidup
insert into alias select penduduk_id, penduduk_id, date '2026-01-01' from tautan limit 1;

-- check: alias__menuju_orang_yang_ada
update alias set penduduk_id = 'x';

-- check: anggaran__realisasi_tidak_melebihi_pagu
update fact_anggaran set realisasi = pagu + 1;

-- check: anggaran__versinya_berlaku_pada_tanggalnya
update dim_wilayah set berlaku_sampai = date '2020-01-01';

-- check: anggaran_desa__setiap_anggaran_masuk
delete from fact_anggaran where sumber_dana = (select min(sumber_dana) from fact_anggaran);

-- check: angka_resmi__garis_kemiskinan_wajar
update fact_angka_resmi set nilai = 2000000000 where ukuran = 'GARIS_KEMISKINAN';

-- check: angka_resmi__setiap_angka_masuk
delete from fact_angka_resmi where ukuran = 'GARIS_KEMISKINAN';

-- check: aparatur__selesai_sesudah_mulai
update fact_aparatur set tanggal_selesai = date '2020-01-01', tanggal_mulai = date '2021-01-01';

-- check: aparatur__seorang_satu_kali_per_jabatan_di_desa
insert into fact_aparatur select * from fact_aparatur where menjabat;

-- check: aparatur__tidak_melebihi_penduduk_dewasa
insert into fact_aparatur select facts.* from fact_aparatur as facts cross join range(100) where menjabat;

-- check: aparatur__versinya_berlaku_pada_tanggalnya
update dim_penduduk set berlaku_sampai = date '2020-01-01';

-- check: aparatur_desa__setiap_pemegang_jabatan_dipotret
delete from fact_aparatur where jabatan = 'KASI';

-- check: bansos__setiap_pembayaran_masuk
delete from fact_bantuan where program = 'PKH';

-- check: bantuan__tidak_di_masa_depan
update fact_bantuan set periode_bantuan = date '2027-01-01';

-- check: bantuan__versinya_berlaku_pada_tanggalnya
update dim_wilayah set berlaku_sampai = date '2020-01-01';

-- check: bpjstk_iuran__setiap_bulan_iuran_masuk
insert into fact_iuran select * from fact_iuran limit 1;

-- check: bpjstk_peserta__setiap_kepesertaan_dipotret
delete from fact_kepesertaan where program in ('JKK', 'TIDAK DIKETAHUI') and segmen = 'PU';
delete from fact_kepesertaan where program <> 'JKN' and segmen = 'PU';

-- check: brankas__setiap_orang_dan_keluarga_ada
delete from penduduk where nama = 'ANA';

-- check: buku_besar__dibaca_sama_dengan_dimuat_dan_ditolak
update buku_besar set dibaca = dibaca + 1 where feed = 'wilayah';

-- check: buku_besar__penolakan_wajar
update buku_besar set ditolak = dibaca;

-- check: cakupan_aparatur__sama_dengan_fakta
update cakupan_aparatur set tercakup = tercakup + 1;

-- check: cakupan_aparatur__tercakup_tidak_melebihi_pemegang_jabatan
update cakupan_aparatur set tercakup = pemegang_jabatan + 1;

-- check: daftar_rentan__sama_dengan_indikator
delete from daftar_rentan;

-- check: dimensi__desanya_ada
update dim_keluarga set kode_desa = '9999999999';

-- check: dimensi__kabupatennya_sama_dengan_desanya
update dim_penduduk set kode_kabupaten = '9999';

-- check: fakta__kabupatennya_sama_dengan_desanya
update fact_iuran set kode_kabupaten = '9999';

-- check: fakta__kode_dikenal
update fact_bantuan set status_salur = 'ENTAH';

-- check: fakta__orangnya_sama_dengan_versinya
update fact_aparatur set penduduk_id = '11111111-1111-1111-1111-111111111111';

-- check: fakta__uang_tidak_negatif
update fact_pekerja_proyek set upah_harian = -1;

-- check: fkp__setiap_peringkat_masuk
update dim_keluarga set peringkat_fkp = null;

-- check: indeks_desa__setiap_desa_berskor
update dim_wilayah set skor_indeks_desa = null;

-- check: indikator__ada_pada_katalog
update fact_indikator set kode_indikator = 'TANPA_NAMA' where kode_indikator = 'PENDUDUK';

-- check: indikator__aparatur_sama_dengan_fakta
update fact_aparatur set menjabat = false;

-- check: indikator__batas_mengapit_nilai
update fact_indikator set batas_bawah = 101 where batas_bawah is not null;

-- check: indikator__hanya_perorangan_di_bawah_kabupaten_disembunyikan
update indikator set disembunyikan = true where tingkat = 'PROVINSI';

-- check: indikator__jkn_sama_dengan_kepesertaan
update fact_kepesertaan set terdaftar = not terdaftar where program = 'JKN';

-- check: indikator__jumlah_desa_sama_dengan_di_atasnya
update fact_indikator set pembilang = pembilang + 1 where tingkat = 'KABUPATEN' and kode_indikator = 'PENDUDUK';

-- check: indikator__kembaran_dukcapil_paling_banyak_seratus
update fact_indikator set nilai = 101 where kode_indikator in ('JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL');

-- check: indikator__kemiskinan_sama_dengan_kesejahteraan
update fact_kesejahteraan set miskin = not miskin;

-- check: indikator__kemiskinan_wajar
update fact_indikator set nilai = 61 where kode_indikator = 'P0';

-- check: indikator__pembilang_tidak_melebihi_penyebut
update fact_indikator set pembilang = penyebut + 1 where kode_indikator = 'NIK_SAH';

-- check: indikator__pendataan_paling_banyak_targetnya
update fact_indikator set nilai = 101 where kode_indikator = 'PENDATAAN';

-- check: indikator__penduduk_sama_dengan_dimensi
update dim_penduduk set kode_desa = '0000000000';

-- check: indikator__persen_nol_sampai_seratus
update fact_indikator set nilai = -1 where kode_indikator = 'NIK_SAH';

-- check: indikator__sama_dengan_fakta
update indikator set nilai = nilai + 1 where not disembunyikan;

-- check: indikator__sel_kecil_disembunyikan
update indikator set disembunyikan = false, pembilang = 1, penyebut = 10, nilai = 10 where kode_indikator = 'NIK_SAH';

-- check: indikator__tidak_tersembunyi_sendirian
update indikator set disembunyikan = tingkat = 'DESA' and kode_wilayah = '1706012001' where kode_indikator = 'NIK_SAH';
update fact_indikator set pembilang = 1, penyebut = 10 where kode_indikator = 'NIK_SAH';

-- check: indikator__tidak_tersingkap_indikator_lain
update indikator set disembunyikan = kode_indikator = 'JKN_AKTIF' where tingkat = 'DESA';

-- check: indikator__tunggakan_sama_dengan_iuran
update fact_iuran set tunggakan = tunggakan + 1;

-- check: indikator__yang_tersembunyi_kosong
update indikator set nilai = 1 where disembunyikan;

-- check: indikator__yang_tersembunyi_tanpa_batas
update indikator set batas_bawah = 0 where disembunyikan;

-- check: iuran__tidak_dibayar_sebelum_menjadi_peserta
update fact_iuran set tanggal_bayar = date '2001-01-01';

-- check: iuran__tunggakan_milik_yang_menunggak
update fact_iuran set tunggakan = 1 where not menunggak;

-- check: iuran__versinya_berlaku_pada_tanggalnya
update dim_penduduk set berlaku_sampai = date '2020-01-01';

-- check: jkn_peserta__setiap_kartu_dipotret
delete from fact_kepesertaan where program = 'JKN' and segmen = 'BP';

-- check: kebutuhan_iuran__biaya_rentan_sama_dengan_indikator
update kebutuhan_iuran set disembunyikan = false, iuran_sebulan = 1 where kelompok = 'PEKERJA RENTAN';
update indikator set disembunyikan = false, nilai = 16800 where kode_indikator = 'BIAYA_RENTAN_TK';

-- check: kebutuhan_iuran__sama_dengan_cakupan_aparatur
update kebutuhan_iuran set sasaran = sasaran + 1 where kelompok <> 'PEKERJA RENTAN';

-- check: kebutuhan_iuran__tidak_menyingkap_yang_tersembunyi
update kebutuhan_iuran set disembunyikan = false, sasaran = 3 where kelompok = 'PEKERJA RENTAN';
update indikator set disembunyikan = true where kode_indikator = 'RENTAN_TANPA_TK';

-- check: keluarga__desil_satu_sampai_sepuluh
update dim_keluarga set desil = 11;

-- check: keluarga__jawaban_regsosek_dikenal
update dim_keluarga set jenis_lantai = '99';

-- check: keluarga__jumlah_anggota_sama_dengan_penduduknya
update dim_keluarga set jumlah_anggota = jumlah_anggota + 1;

-- check: kepesertaan__alasan_bila_tidak_aktif
update fact_kepesertaan set alasan_tidak_aktif = null;

-- check: kepesertaan__berakhir_sesudah_mulai
update fact_kepesertaan set tanggal_mulai = date '2026-01-01', tanggal_akhir = date '2025-01-01';

-- check: kepesertaan__kartu_jkn_seorang_wajar
update fact_kepesertaan set penduduk_id = '11111111-1111-1111-1111-111111111111' where program = 'JKN';

-- check: kepesertaan__segmen_milik_penyelenggaranya
update fact_kepesertaan set segmen = 'PU' where program = 'JKN';

-- check: kepesertaan__versinya_berlaku_pada_tanggalnya
update dim_penduduk set berlaku_sampai = date '2020-01-01';

-- check: kesejahteraan__miskin_sesuai_garisnya
update fact_kesejahteraan set kesenjangan = kesenjangan + 1;

-- check: kesejahteraan__pengeluaran_wajar
update fact_kesejahteraan set pengeluaran_per_kapita = 200000000;

-- check: kesejahteraan__setiap_keluarga_dipotret
delete from fact_kesejahteraan where desil = 1;

-- check: kesejahteraan__versinya_berlaku_pada_tanggalnya
update dim_keluarga set berlaku_sampai = date '2020-01-01';

-- check: kiriman__belum_kedaluwarsa
update buku_besar set tanggal_kiriman = date '2020-01-01';

-- check: kuadran_sasaran__kuadran_sesuai_desilnya
update kuadran_sasaran set kuadran = 'INKLUSI';

-- check: kuadran_sasaran__sama_dengan_dimensi
update kuadran_sasaran set jumlah = jumlah + 1;

-- check: mart__desanya_ada
update kebutuhan_iuran set kode_desa = '9999999999';

-- check: masalah__rekamannya_dimuat
insert into masalah values ('bansos', '2026-06-20', 'a.csv', 16, 'nik', 'NIK_CACAT');

-- check: mutu_data__masalah_sama_dengan_rinciannya
update mutu_data set masalah = masalah + 1;

-- check: mutu_data__sama_dengan_buku_besar
delete from mutu_data where feed = 'wilayah';

-- check: mutu_tautan__rekaman_sama_dengan_jumlah_caranya
update mutu_tautan set lewat_nik = lewat_nik + 1;

-- check: mutu_tautan__sama_dengan_tautan
delete from tautan where feed = 'bansos';

-- check: pekerja_proyek__setiap_pekerja_masuk
delete from fact_pekerja_proyek where nomor_urut = 1;

-- check: pekerja_proyek__versinya_berlaku_pada_tanggalnya
update dim_penduduk set berlaku_sampai = date '2020-01-01';

-- check: pendataan__setiap_laporan_masuk
delete from fact_pendataan where id_sls = (select min(id_sls) from fact_pendataan);

-- check: pendataan__versinya_berlaku_pada_tanggalnya
update dim_wilayah set berlaku_sampai = date '2020-01-01';

-- check: penduduk__jawaban_regsosek_dikenal
update dim_penduduk set ijazah_tertinggi = '99';

-- check: penduduk__keluarganya_ada
delete from dim_keluarga;

-- check: penduduk__lahir_sebelum_hari_ini
update dim_penduduk set tahun_lahir = 2027;

-- check: penduduk__sama_dengan_anggota_regsosek
update dim_penduduk set di_regsosek = false;

-- check: penduduk__umur_wajar
update dim_penduduk set tahun_lahir = 1900;

-- check: penolakan__sama_dengan_buku_besar
delete from penolakan where kode = 'DIHAPUS';

-- check: proyek__pekerja_sama_dengan_rinciannya
update fact_proyek set jumlah_pekerja = jumlah_pekerja + 1;

-- check: proyek__selesai_sesudah_mulai
update dim_proyek set tanggal_mulai = date '2026-01-01', tanggal_selesai = date '2025-01-01';

-- check: proyek__versinya_berlaku_pada_tanggalnya
update dim_wilayah set berlaku_sampai = date '2020-01-01';

-- check: proyek_desa__setiap_proyek_dipotret
delete from fact_proyek where berjalan;

-- check: regsosek_keluarga__setiap_rekaman_menjadi_keluarga
update dim_keluarga set terkini = false where desil = 1;

-- check: riwayat_tautan__sedikit_yang_berganti
insert into riwayat_tautan select * from riwayat_tautan;

-- check: riwayat_tautan__setiap_pergantian_tercatat
delete from riwayat_tautan where tanggal = date '2026-11-19';

-- check: tautan__cara_dikenal
update tautan set cara = 'TEBAKAN';

-- check: tautan__orangnya_ada
update tautan set penduduk_id = '11111111-1111-1111-1111-111111111111';

-- check: tautan__setiap_rekaman_orang_tertaut
delete from tautan where feed = 'jkn_peserta';

-- check: tinjauan__kedua_rekamannya_ada
delete from tinjauan_rekaman where pihak = 'CALON';

-- check: wilayah__kode_berjenjang
update dim_wilayah set kode_kecamatan = '999999';

-- check: wilayah__kode_bps_tidak_ganda
update dim_wilayah set kode_bps = '1706010001';

-- check: wilayah__setiap_rekaman_menjadi_desa
update dim_wilayah set terkini = false where kode_desa = '1706012001';
