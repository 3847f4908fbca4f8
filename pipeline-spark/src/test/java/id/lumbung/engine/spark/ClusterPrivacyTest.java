package id.lumbung.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.LumbungException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterPrivacyTest {
    private static final String STANDALONE = "spark://induk:7077";

    private static Map<String, String> settings(String master) {
        return ClusterPrivacy.around(Map.of("spark.master", master), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local-cluster[2,1,1024]", "yarn", "k8s://https://induk"})
    void ciphersWhatMachinesSendAndPutOnTheirDisks(String master) {
        assertThat(settings(master))
                .containsEntry("spark.authenticate", "true")
                .containsEntry("spark.network.crypto.enabled", "true")
                .containsEntry("spark.io.encryption.enabled", "true");
    }

    @Test
    void makesASecretForEachClusterInsideThisMachine() {
        var secret = settings("local-cluster[2,1,1024]").get("spark.authenticate.secret");

        assertThat(secret)
                .hasSize(64)
                .isNotEqualTo(settings("local-cluster[2,1,1024]").get("spark.authenticate.secret"));
    }

    @Test
    void leavesTheSecretToAClusterThatMakesItsOwn() {
        assertThat(settings("yarn")).doesNotContainKey("spark.authenticate.secret");
    }

    @Test
    void asksForTheSecretOfAStandaloneCluster() {
        assertThatThrownBy(() -> settings(STANDALONE))
                .isInstanceOf(LumbungException.class)
                .hasMessage(
                        "spark://induk:7077: expected the secret that the cluster's machines prove to each other, found"
                                + " none. Set LUMBUNG_SPARK_SECRET to its spark.authenticate.secret, or say --spark-conf"
                                + " spark.authenticate=false where nobody else reaches its network. Nothing was changed.");
    }

    @Test
    void letsAnOperatorDecideOtherwise() {
        var settings = ClusterPrivacy.around(
                Map.of("spark.master", STANDALONE, "spark.network.crypto.enabled", "true"),
                Map.of(
                        "spark.authenticate", "false",
                        "spark.eventLog.enabled", "true",
                        "spark.plugins", "id.contoh.Tambahan"));

        assertThat(settings)
                .containsEntry("spark.authenticate", "false")
                .containsEntry("spark.network.crypto.enabled", "false")
                .containsEntry("spark.eventLog.enabled", "true")
                .containsEntry("spark.plugins", SilentLogs.class.getName() + ",id.contoh.Tambahan");
    }

    @Test
    void letsNoUsualSettingOfAClusterDecideOtherwise() {
        var settings = ClusterPrivacy.around(
                Map.of(
                        "spark.master", "yarn",
                        "spark.authenticate", "false",
                        "spark.eventLog.enabled", "true",
                        "spark.ui.enabled", "true",
                        "spark.sql.queryExecutionListeners", "id.contoh.Silsilah",
                        "spark.executor.memory", "8g"),
                Map.of());

        assertThat(settings)
                .containsEntry("spark.authenticate", "true")
                .containsEntry("spark.eventLog.enabled", "false")
                .containsEntry("spark.ui.enabled", "false")
                .containsEntry("spark.sql.queryExecutionListeners", "")
                .containsEntry("spark.executor.memory", "8g");
    }
}
