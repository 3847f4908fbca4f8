package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleWorldTest {
    private static final int PERSONS = 5_000;

    @TempDir
    private Path folder;

    private ScaleWorld world(String name, int seed) throws IOException, SQLException {
        return ScaleWorld.generate(Files.createDirectories(folder.resolve(name)), PERSONS, seed);
    }

    private static List<String> rows(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    @Test
    void makesTheSamePeopleAgainAndOthersWithAnotherSeed() throws IOException, SQLException {
        var content = "select md5(string_agg(cast(r as varchar), '' order by urutan)) from read_parquet('%s') as r";

        var once = rows(content.formatted(world("once", 1).records()));

        assertThat(rows(content.formatted(world("again", 1).records()))).isEqualTo(once);
        assertThat(rows(content.formatted(world("other", 2).records()))).isNotEqualTo(once);
    }

    @Test
    void givesThreePersonsInFiveACardAndDamagesEveryTwelfthNik() throws IOException, SQLException {
        var world = world("once", 1);

        var perPerson = rows("select count(*) filter (where feed = 'jkn_peserta')"
                + " / cast(count(*) filter (where feed = 'regsosek_individu') as double) from read_parquet('"
                + world.records() + "')");
        var damaged = rows("""
                with
                records as (
                    select feed, nik, orang
                    from read_parquet('%s') as records
                    inner join read_parquet('%s') as truth using (feed, kunci_rekaman)
                )
                select count(*) filter (where card.nik is distinct from member.nik) / cast(count(*) as double)
                from records as card
                inner join records as member on card.orang = member.orang and member.feed = 'regsosek_individu'
                where card.feed = 'jkn_peserta' and member.nik is not null
                """.formatted(world.records(), world.truth()));

        assertThat(Double.parseDouble(perPerson.get(0))).isCloseTo(0.6, within(0.03));
        assertThat(Double.parseDouble(damaged.get(0))).isCloseTo(0.08, within(0.015));
    }

    @Test
    void givesEveryRecordAKeyOfItsOwn() throws IOException, SQLException {
        assertThat(rows("select count(*) - count(distinct feed || kunci_rekaman) from read_parquet('%s')"
                        .formatted(world("once", 1).records())))
                .containsExactly("0");
    }
}
