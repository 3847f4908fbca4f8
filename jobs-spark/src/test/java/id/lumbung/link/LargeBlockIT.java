package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.spark.LocalSpark;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty thousand of one name and one birth date on both sides: four hundred million pairs, were all of them made. */
class LargeBlockIT {
    private static final String RECORDS = """
            select
                id as no,
                case when id in (7, 20001) then 'N' || id end as nik,
                cast(null as string) as kk,
                case when id < 20000 then 'SITI AMINAH' else 'BUDI ' || id end as bunyi,
                date '1980-07-01' as tanggal_lahir,
                1980 as tahun,
                7 as bulan,
                1 as hari,
                case when id < 20000 then '1706010001' else '1706010002' end as kode_desa
            from range(0, 20003)
            """;

    @Test
    void stopsNoJob(@TempDir Path folder) {
        try (var spark = LocalSpark.startForLargeTables(folder, 2, Map.of());
                var engine = spark.open(SecretIds.unused())) {
            for (var side : List.of("kiri", "kanan")) {
                engine.keep(side, RECORDS);
                engine.keep(side + "_kata", """
                        select no, split_part(bunyi, ' ', n) as kata, tanggal_lahir, tahun, bulan, hari, kode_desa
                        from %s
                        cross join (values (1), (2)) as places(n)
                        """.formatted(side));
            }

            engine.keep("calon", new PairQueries(ComparisonSets.persons()).candidates("kiri", "kanan"));

            assertThat(engine.rows("select count(*) from calon where no_l < 20000"))
                    .containsExactly(new Object[] {1L});
            assertThat(engine.rows("select no_l, no_r from calon where no_l = 7"))
                    .containsExactly(new Object[] {7L, 7L});
            assertThat(engine.rows("select count(*) from calon where no_l >= 20000"))
                    .containsExactly(new Object[] {9L});
        }
    }
}
