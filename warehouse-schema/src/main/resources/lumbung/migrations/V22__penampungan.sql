-- Rows on their way from the executors into the tables of a publication: whole persons, so the owner's only. Between two
-- publications it is empty.
create schema penampungan;

comment on schema penampungan is 'Tempat singgah baris yang sedang diterbitkan; kosong di antara dua terbitan, hanya untuk pemilik';

revoke all on schema penampungan from public;
