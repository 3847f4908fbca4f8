package id.lumbung.star;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Nights in a row, each with deliveries of its own; what the registry knows goes from one to the next. */
final class IdentityNights implements AutoCloseable {
    private static final List<String> LINKED = List.of("tautan", "registri", "alias", "riwayat_tautan");
    private static final List<String> CARRIED = List.of(
            "registri(feed, kunci_rekaman, id, tanggal_pertama, nama, tanggal_lahir)",
            "alias(id_lama, penduduk_id, tanggal)",
            "riwayat_tautan(tanggal, feed, kunci_rekaman, id_lama, id_baru, peristiwa)");

    private final List<String> earlierChanges = new ArrayList<>();
    private final List<String> carried = new ArrayList<>();
    private @Nullable ModelFixture night;
    private String date = "";

    /** Begins the night of {@code date}, upon what the one before has left. */
    IdentityNights night(String date) throws SQLException {
        leave();
        this.date = date;
        var begun = ModelFixture.on(date);
        for (var insert : carried) {
            begun.execute(insert);
        }
        night = begun;
        return this;
    }

    /** A member of a family: two records of one NIK are one person to the linker that stands in here. */
    IdentityNights member(String number, String nik, String name, String birthDate) {
        return deliver(
                "regsosek_individu",
                "id_keluarga,nomor_urut,nik,nama,tanggal_lahir\nK1,%s,%s,%s,%s\n"
                        .formatted(number, nik, name, birthDate));
    }

    IdentityNights card(String number, String nik, String name, String birthDate) {
        return deliver(
                "jkn_peserta",
                "nomor_kartu,nik,nama,tanggal_lahir\n000000000000%s,%s,%s,%s\n"
                        .formatted(number, nik, name, birthDate));
    }

    IdentityNights membership(String number, String nik, String name, String birthDate) {
        return deliver(
                "bpjstk_peserta",
                "kpj,nik,nama,tanggal_lahir\n0000000000%s,%s,%s,%s\n".formatted(number, nik, name, birthDate));
    }

    private IdentityNights deliver(String feed, String csv) {
        require().deliver(feed, date, csv);
        return this;
    }

    /** Links this night's records. */
    IdentityNights link() throws SQLException {
        for (var model : LINKED) {
            require().run(model);
        }
        return this;
    }

    /** The person of the only record of a feed whose key ends so. */
    String person(String feed, String keyEnding) throws SQLException {
        var rows = rows("select penduduk_id from tautan where feed = '%s' and kunci_rekaman like '%%%s'"
                .formatted(feed, keyEnding));
        if (rows.size() != 1) {
            throw new IllegalStateException("%d records of %s end in %s".formatted(rows.size(), feed, keyEnding));
        }
        return rows.get(0).get(0);
    }

    /** Tonight's changes: feed, event, from whom and to whom. */
    List<List<String>> changes() throws SQLException {
        return rows("select feed, peristiwa, id_lama, id_baru from riwayat_tautan order by feed, kunci_rekaman");
    }

    List<List<String>> aliases() throws SQLException {
        return rows("select id_lama, penduduk_id from alias order by 1");
    }

    List<List<String>> rows(String select) throws SQLException {
        return require().rows(select);
    }

    /** The rows that violate a check of the warehouse tonight. */
    List<List<String>> violations(String check) throws SQLException {
        return rows(ModelFixture.text(ModelFixture.WAREHOUSE.resolve("checks/" + check + ".sql")));
    }

    private void leave() throws SQLException {
        if (night == null) {
            return;
        }
        carried.clear();
        for (var table : CARRIED) {
            carry(table.substring(0, table.indexOf('(')), table.substring(table.indexOf('(') + 1, table.length() - 1));
        }
        carried.addAll(earlierChanges);
        close();
    }

    private void carry(String table, String columns) throws SQLException {
        for (var row : rows("select %s from %s".formatted(columns, table))) {
            var insert = "insert into %s_sebelumnya (%s) values (%s)"
                    .formatted(
                            table,
                            columns,
                            row.stream()
                                    .map(cell -> cell.equals("null") ? cell : "'" + cell + "'")
                                    .collect(Collectors.joining(", ")));
            (table.equals("riwayat_tautan") ? earlierChanges : carried).add(insert);
        }
    }

    private ModelFixture require() {
        if (night == null) {
            throw new IllegalStateException("no night has begun");
        }
        return night;
    }

    @Override
    public void close() throws SQLException {
        if (night != null) {
            night.close();
            night = null;
        }
    }
}
