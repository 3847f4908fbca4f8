package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.LumbungException;
import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MasterElsewhereTest {
    private static final Map<String, String> SECRET = Map.of("LUMBUNG_SPARK_SECRET", "rahasia klaster");

    @TempDir
    private Path folder = Path.of("");

    private void open(String master, Map<String, String> environment) {
        var options = CommandLine.populateCommand(
                new WorkplaceOptions(), "--engine=spark", "--master=" + master, "--lake=" + folder.resolve("danau"));
        try (var workplace = options.openToPublish(Home.open(folder.resolve("rumah")), environment)) {
            assertThat(workplace.engines().areElsewhere()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark://induk:7077", "spark://127.0.0.1:7077,induk:7077", "yarn", "k8s://https://induk"})
    void isRefusedTheDatabaseOfThisHome(String master) {
        assertThatThrownBy(() -> open(master, SECRET))
                .isInstanceOf(LumbungException.class)
                .hasMessageStartingWith(
                        "LUMBUNG_DB_URL: expected the address of a PostgreSQL that all machines of " + master);
        open(
                master,
                Map.of(
                        DatabaseAccess.URL_VARIABLE,
                        "jdbc:postgresql://gudang/lumbung",
                        "LUMBUNG_SPARK_SECRET",
                        "rahasia klaster"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local-cluster[2,1,1024]", "spark://localhost:7077", "spark://127.0.0.1:7077"})
    void isNoneWhereAllMachinesAreThisOne(String master) {
        open(master, SECRET);
    }

    @Test
    void isRefusedWithoutTheSecretOfItsMachines() {
        assertThatThrownBy(() -> open("spark://localhost:7077", Map.of()))
                .isInstanceOf(LumbungException.class)
                .hasMessageStartingWith(
                        "spark://localhost:7077: expected the secret that the cluster's machines prove");
    }
}
