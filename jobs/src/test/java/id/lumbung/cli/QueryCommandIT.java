package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.TestPostgres;
import org.junit.jupiter.api.Test;

class QueryCommandIT {
    private static final String VALUES =
            "select (n / 4.0)::numeric(38,12) as nilai, 1e30::float8 as besar, n = 1 as ya,"
                    + " nullif(teks, '-') as teks from (values (1, 'Desa \"Baru\", Ulu'), (2, '-')) as v (n, teks)";

    @Test
    void alignsATable() {
        assertThat(query(VALUES).out().lines())
                .containsExactly(
                        "         nilai                            besar  ya     teks",
                        "--------------  -------------------------------  -----  ----------------",
                        "0.250000000000  1000000000000000000000000000000  true   Desa \"Baru\", Ulu",
                        "0.500000000000  1000000000000000000000000000000  false",
                        "(2 baris)");
    }

    @Test
    void writesCsvAsRfc4180SaysIt() {
        assertThat(query(VALUES, "--format", "csv").out())
                .isEqualTo(String.join(
                        "\r\n",
                        "nilai,besar,ya,teks",
                        "0.250000000000,1000000000000000000000000000000,true,\"Desa \"\"Baru\"\", Ulu\"",
                        "0.500000000000,1000000000000000000000000000000,false,",
                        ""));
    }

    @Test
    void writesJson() {
        assertThat(query(VALUES, "--format", "json").out().lines())
                .containsExactly(
                        "[",
                        "{\"nilai\":0.250000000000,\"besar\":1000000000000000000000000000000,\"ya\":true,"
                                + "\"teks\":\"Desa \\\"Baru\\\", Ulu\"},",
                        "{\"nilai\":0.500000000000,\"besar\":1000000000000000000000000000000,\"ya\":false,"
                                + "\"teks\":null}",
                        "]");
    }

    @Test
    void logsInAsTheRoleAskedFor() {
        assertThat(query("select session_user as u", "--format", "csv").out()).isEqualTo("u\r\nlumbung_analis\r\n");
        assertThat(query("select session_user as u", "--format", "csv", "--as", "publik")
                        .out())
                .isEqualTo("u\r\nlumbung_publik\r\n");
    }

    @Test
    void refusesTwoStatements() {
        var run = query("select 1; drop table x");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("Hanya satu pernyataan SQL yang diterima, ditemukan 2.\n");
        assertThat(query("select ';' as titik_koma;").exitCode()).isZero();
        assertThat(query("  ").exitCode()).isEqualTo(2);
    }

    @Test
    void changesNothingEvenAsOwner() {
        for (var attempt : new String[] {
            "create table dicoba (x int)",
            "with x as (select set_config('transaction_read_only', 'off', true)) select * from x",
            "do $$ begin commit; end $$"
        }) {
            var run = query(attempt, "--as", "pemilik");

            assertThat(run.exitCode()).as(attempt).isEqualTo(2);
            assertThat(run.err()).as(attempt).startsWith("SQL ditolak (2").doesNotContain("\tat ");
        }
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheStatement() {
        var run = query("select salah from tidak_ada");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "SQL ditolak (42P01): relation \"tidak_ada\" does not exist (huruf ke-19)\n");
    }

    private static CommandLineRun query(String sql, String... options) {
        var arguments = new String[options.length + 4];
        arguments[0] = "query";
        arguments[1] = sql;
        arguments[2] = "--home";
        arguments[3] = TestPostgres.home().path().toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandLineRun.of(arguments);
    }
}
