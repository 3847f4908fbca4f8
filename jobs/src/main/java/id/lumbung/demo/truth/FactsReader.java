package id.lumbung.demo.truth;

import id.lumbung.demo.delivery.DeliveryFile;
import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.FeedSink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects facts from canonical records of any source; the villages must come first. */
final class FactsReader implements FeedSink {
    private final Facts facts = new Facts();
    private final Map<String, String> villageByBpsCode = new HashMap<>();
    private DeliveryFile file = new DeliveryFile(Feed.WILAYAH, LocalDate.EPOCH, "", false);

    Facts facts() {
        return facts;
    }

    @Override
    public void open(DeliveryFile opened) {
        file = opened;
    }

    @Override
    public void accept(String[] cells, int person) {
        if (!file.counts()) {
            return;
        }
        var row = new Row(file.feed(), cells);
        if (file.feed().has("nik") && !row.text("nik").isEmpty() && person != NOBODY) {
            facts.personsWithUsableNik.add(person);
        }
        switch (file.feed()) {
            case WILAYAH -> addVillage(row);
            case ANGKA_RESMI ->
                facts.figures.add(new Facts.Figure(
                        row.text("kode_wilayah").replace(".", ""),
                        YearMonth.parse(row.text("periode")),
                        row.text("ukuran"),
                        new BigDecimal(row.text("nilai"))));
            case REGSOSEK_KELUARGA -> addFamily(row);
            case REGSOSEK_INDIVIDU ->
                facts.members.add(new Facts.Member(
                        row.text("id_keluarga"),
                        person,
                        row.date("tanggal_lahir"),
                        row.number("partisipasi_sekolah"),
                        row.number("ijazah_tertinggi"),
                        row.number("status_bekerja"),
                        row.number("status_pekerjaan"),
                        row.number("kondisi_gizi"),
                        file.feed().has("keberadaan") ? row.number("keberadaan") : null));
            case JKN_PESERTA ->
                facts.cards.add(new Facts.Card(
                        person,
                        row.text("status").equals("AKTIF"),
                        row.date("tanggal_mulai"),
                        row.date("tanggal_akhir")));
            case BPJSTK_PESERTA -> addMembership(row, person);
            case BPJSTK_IURAN ->
                facts.contributions
                        .computeIfAbsent(row.text("kpj"), kpj -> new HashMap<>())
                        .put(
                                YearMonth.parse(row.text("periode_iuran")),
                                new Facts.Contribution(row.amount("jumlah_iuran"), row.date("tanggal_bayar")));
            case APARATUR_DESA ->
                facts.offices.add(new Facts.Office(
                        village(row.text("kode_desa")),
                        person,
                        row.date("tanggal_mulai"),
                        row.date("tanggal_selesai"),
                        row.amount("penghasilan_tetap")));
            case PROYEK_DESA ->
                facts.projects.put(
                        row.text("id_proyek"),
                        new Facts.Project(
                                village(row.text("kode_desa")),
                                row.date("tanggal_mulai"),
                                row.date("tanggal_selesai"),
                                !row.text("nomor_jakon").isEmpty()));
            case PEKERJA_PROYEK -> facts.projectWorkers.add(new Facts.ProjectWorker(row.text("id_proyek"), person));
            case BANSOS ->
                facts.payments.put(
                        row.text("program") + "|" + row.text("periode") + "|" + row.text("nomor_penerima"),
                        new Facts.Payment(
                                row.text("program"),
                                YearMonth.parse(row.text("periode")),
                                person,
                                row.text("nomor_kartu_keluarga"),
                                row.text("status_salur").equals("SALUR")));
            case INDEKS_DESA ->
                facts.scores.add(new Facts.Score(
                        village(row.text("kode_desa")),
                        Integer.parseInt(row.text("tahun")),
                        new BigDecimal(row.text("skor"))));
            case PENDATAAN ->
                facts.enumerations.add(new Facts.Enumeration(
                        villageByBpsCode.get(row.text("kode_desa")),
                        row.amount("target_keluarga"),
                        row.amount("selesai")));
            case ANGGARAN_DESA, FKP -> {}
        }
    }

    private void addVillage(Row row) {
        var code = row.text("kode_kemendagri").replace(".", "");
        facts.villages.put(code, new Facts.Village(code, row.text("jenis").equals("DESA")));
        villageByBpsCode.put(row.text("kode_bps"), code);
    }

    private @Nullable String village(String code) {
        var village = facts.villages.get(code);
        return village == null ? null : village.code();
    }

    private void addFamily(Row row) {
        var assets = List.of(
                "aset_lemari_es",
                "aset_sepeda_motor",
                "aset_mobil",
                "aset_tv_datar",
                "aset_komputer",
                "aset_smartphone");
        var dwelling = new Facts.Dwelling(
                row.number("jenis_lantai"),
                row.number("jenis_dinding"),
                row.number("jenis_atap"),
                row.number("sumber_air_minum"),
                row.number("sumber_penerangan"),
                row.number("bahan_bakar_memasak"),
                row.number("fasilitas_bab"),
                row.number("jenis_kloset"),
                row.number("pembuangan_akhir_tinja"),
                assets.stream().anyMatch(asset -> row.text(asset).equals("1")));
        var spending = row.text("pengeluaran_per_kapita");
        var family = new Facts.Family(
                row.text("id_keluarga"),
                row.text("nomor_kartu_keluarga"),
                villageByBpsCode.get(row.text("kode_desa")),
                row.number("desil_nasional"),
                spending.isEmpty() ? null : Long.valueOf(spending),
                dwelling);
        facts.families.put(family.id(), family);
    }

    private void addMembership(Row row, int person) {
        var programs = Arrays.asList(row.text("program").split(";", -1));
        facts.memberships.put(
                row.text("kpj"),
                new Facts.Membership(
                        row.text("kpj"),
                        person,
                        programs.contains("JKK") && programs.contains("JKM"),
                        row.date("tanggal_kepesertaan"),
                        row.date("tanggal_nonaktif"),
                        village(row.text("kode_desa"))));
    }

    @Override
    public void close() {}

    /** One canonical record by column name. */
    private static final class Row {
        private final Feed feed;
        private final String[] cells;

        Row(Feed feed, String[] cells) {
            this.feed = feed;
            this.cells = cells;
        }

        String text(String column) {
            return cells[feed.requirePosition(column)];
        }

        @Nullable
        Integer number(String column) {
            var cell = text(column);
            return cell.isEmpty() ? null : Integer.valueOf(cell);
        }

        long amount(String column) {
            var cell = text(column);
            return cell.isEmpty() ? 0 : Long.parseLong(cell);
        }

        @Nullable
        LocalDate date(String column) {
            var cell = text(column);
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        }
    }
}
