package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every indicator of the clean example regency, at every place, against its truth. */
class CleanExampleIT {
    private static final Path EXAMPLE = Path.of("..", "..", "shared", "contoh-bersih");

    @Test
    void yieldsEveryIndicatorOfTheTruthAndNoOther() throws Exception {
        assumeThat(EXAMPLE).isDirectory();
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliverInbox(EXAMPLE.resolve("inbox"));
            fixture.run();
            fixture.execute(("create table truth as select tingkat, kode_wilayah, kode_indikator,"
                            + " cast(pembilang as double) as pembilang, cast(penyebut as double) as penyebut,"
                            + " cast(nilai as double) as nilai from read_csv('%s', all_varchar = true, header = true)")
                    .formatted(EXAMPLE.resolve("truth/indicators.csv")));

            var differences = fixture.rows("""
                    select
                        coalesce(made.tingkat, truth.tingkat),
                        coalesce(made.kode_wilayah, truth.kode_wilayah),
                        coalesce(made.kode_indikator, truth.kode_indikator),
                        made.pembilang, truth.pembilang, made.penyebut, truth.penyebut, made.nilai, truth.nilai
                    from fact_indikator as made
                    full outer join truth using (tingkat, kode_wilayah, kode_indikator)
                    where not coalesce(
                        made.tingkat is not null
                        and truth.tingkat is not null
                        and abs(cast(made.pembilang as double) - truth.pembilang) <= 1e-9
                        and (
                            made.penyebut is null and truth.penyebut is null
                            or coalesce(abs(cast(made.penyebut as double) - truth.penyebut) <= 1e-9, false)
                        )
                        and abs(cast(made.nilai as double) - truth.nilai) <= 1e-9,
                        false
                    )
                    order by 1 desc, 2, 3
                    """);

            assertThat(differences).isEmpty();
        }
    }

    @Test
    void violatesNoCheckOfItsIndicators() throws Exception {
        assumeThat(EXAMPLE).isDirectory();
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliverInbox(EXAMPLE.resolve("inbox"));
            fixture.run();

            for (var check : ModelFixture.files(ModelFixture.WAREHOUSE.resolve("checks"), ".sql")) {
                if (check.getFileName().toString().startsWith("indikator__")) {
                    assertThat(fixture.rows(ModelFixture.text(check)))
                            .as(check.getFileName().toString())
                            .isEmpty();
                }
            }
        }
    }
}
