/**
 * Who is who: every record of a person feed is taken for one person.
 *
 * <p>The room has two doors, both tables of the engine. In comes {@code rekaman_orang}: a row a record of the six person
 * feeds (feed, kunci_rekaman, urutan, tanggal_pertama, nik, nomor_kartu_keluarga, nama, nama_asli, jenis_kelamin,
 * tanggal_lahir, kode_desa). Out goes {@code gugus_rekaman}: the same records (feed, kunci_rekaman) with the cluster each
 * belongs to ({@code gugus}, any text equal for one person's records), how it was decided ({@code cara}: NIK,
 * PROBABILISTIK, TINJAUAN, SENDIRI) and the weight of the evidence ({@code bobot}). Ids are none of its business: the
 * identity registry gives every cluster its id.
 *
 * <p>Linking by usable NIK alone is one SELECT, the model {@code staging/gugus_rekaman.sql}; what weighs evidence lives
 * here.
 */
@NullMarked
package id.lumbung.link;

import org.jspecify.annotations.NullMarked;
