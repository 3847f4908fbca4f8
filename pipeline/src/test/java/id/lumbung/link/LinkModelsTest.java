package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.lake.Lake;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkModelsTest {
    @TempDir
    private Path folder = Path.of("");

    private Lake lake = Lake.open(folder.toUri());
    private LinkModels models = new LinkModels(lake);

    @BeforeEach
    void opens() {
        lake = Lake.open(folder.toUri());
        models = new LinkModels(lake);
    }

    @Test
    void hasNoneBeforeTheFirstIsTrained() {
        assertThat(models.findNewest()).isEmpty();
        assertThat(models.nextVersion()).isEqualTo(1);
    }

    @Test
    void readsAModelAsItWasWritten() {
        var model = model(1);

        assertThat(models.save(model)).isEqualTo("tautan/orang-001.json");
        assertThat(models.findNewest()).contains(model);
        assertThat(LinkModelFile.read(LinkModelFile.write(model))).isEqualTo(model);
    }

    @Test
    void takesTheNewestByNumberHoweverManyThereAre() {
        models.save(model(2));
        models.save(model(1000));
        models.save(model(999));
        lake.writeText("tautan/febrl-2000.json", "of another comparison set");
        lake.writeText("tautan/orang-3000.json.lama", "put aside by hand");

        assertThat(models.findNewest()).contains(model(1000));
        assertThat(models.nextVersion()).isEqualTo(1001);
    }

    @Test
    void refusesADamagedModel() {
        lake.writeText("tautan/orang-007.json", "{\"banding\": \"orang\"}");

        assertThatExceptionOfType(LumbungException.class)
                .isThrownBy(models::findNewest)
                .withMessage("tautan/orang-007.json: expected a link model as 'link train' writes it, found something"
                        + " else. Restore the file from backup, or delete it; an older one, or a new one, serves then.")
                .satisfies(e -> assertThat(e.failure()).isEqualTo(Failure.ENVIRONMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"versi\": \"satu\"}", "{\"banding\": {", "terpotong"})
    void refusesWhatIsNoModel(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkModelFile.read(text))
                .withMessage("link model: expected the JSON that 'link train' writes.");
    }

    @Test
    void fitsOnlyComparisonsWithItsLevels() {
        var set = ComparisonSets.persons();
        var level = new LinkModel.LevelShares(0.5, 0.25);
        var shares = new java.util.LinkedHashMap<String, List<LinkModel.LevelShares>>();
        set.comparisons()
                .forEach(comparison -> shares.put(
                        comparison.name(),
                        java.util.Collections.nCopies(comparison.levels().size(), level)));
        var model = new LinkModel("orang", 1, "2026-11-19", List.of(1L, 1L), 1, shares, Map.of());

        assertThat(model.fits(set)).isTrue();
        assertThat(model(1).fits(set)).isFalse();
    }

    private static LinkModel model(int version) {
        return new LinkModel(
                "orang",
                version,
                "2026-11-19",
                List.of(123_456L, 98_765L),
                4_321,
                Map.of(
                        "NIK",
                        List.of(
                                new LinkModel.LevelShares(1.0 / 3, 1.25e-7),
                                new LinkModel.LevelShares(2.0 / 3, 1 - 1.25e-7))),
                Map.of("NIK", List.of(0.75, 0.25)));
    }
}
