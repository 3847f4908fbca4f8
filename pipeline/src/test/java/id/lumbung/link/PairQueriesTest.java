package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairQueriesTest {
    private static final String NAME_AND_DATE = "l.nama = r.nama and l.lahir = r.lahir";

    @TempDir
    private Path scratch;

    private Engine engine;

    /** A thousand and one on the left and a thousand on the right of one name and date, one of whom has a NIK. */
    @BeforeEach
    void opens() {
        engine = DuckDbEngine.open(SecretIds.unused(), scratch, 256);
        engine.keep("kiri", """
                select no, 'SITI' as nama, 1 as lahir, case when no = 1 then '9' end as nik
                from range(0, 1001) as n(no)
                union all
                values (5001, 'SITI', 2, null), (5002, 'BUDI', 1, null), (5003, null, 1, null)
                """);
        engine.keep("kanan", """
                select no, 'SITI' as nama, 1 as lahir, case when no = 2 then '9' end as nik
                from range(0, 1000) as n(no)
                union all
                values (7001, 'SITI', 2, null), (7002, 'BUDI', 2, null), (7003, null, 1, null)
                """);
    }

    @AfterEach
    void closes() {
        engine.close();
    }

    private List<List<Object>> pairs(String on) {
        return engine.rows(PairQueries.blocks("kiri", "kanan", on) + " order by 1, 2").stream()
                .map(Arrays::asList)
                .toList();
    }

    @Test
    void leavesOutABlockOfMoreThanAMillionPairs() {
        assertThat(pairs(NAME_AND_DATE)).containsExactly(List.of(5001L, 7001L));
    }

    @Test
    void findsARecordOfALargeBlockByWhatElseItHas() {
        assertThat(pairs("l.nik = r.nik")).containsExactly(List.of(1L, 2L));
    }

    @Test
    void keepsABlockOfAMillionPairs() {
        engine.keep("kiri", "select * from kiri where no > 0");

        assertThat(pairs(NAME_AND_DATE)).hasSize(1_000_001);
    }

    @Test
    void makesBlocksOfTheEqualitiesAConditionBeginsWith() {
        assertThat(pairs("l.nama = r.nama and l.lahir = r.lahir and not coalesce(l.nik = r.nik or l.no = r.no, false)"))
                .containsExactly(List.of(5001L, 7001L));
        assertThat(pairs("l.no = 5003 and r.no > 7000"))
                .containsExactly(List.of(5003L, 7001L), List.of(5003L, 7002L), List.of(5003L, 7003L));
    }
}
