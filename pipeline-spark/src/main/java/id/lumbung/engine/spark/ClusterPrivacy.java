package id.lumbung.engine.spark;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What keeps cells of persons inside a cluster: machines prove a secret to each other, cipher what they send and what they put
 * on their disks, and neither show nor note statements.
 */
final class ClusterPrivacy {
    static final String MASTER = "spark.master";
    static final String AUTHENTICATE = "spark.authenticate";
    static final String SECRET = "spark.authenticate.secret";

    private static final String CRYPTO = "spark.network.crypto.enabled";
    private static final String PLUGINS = "spark.plugins";
    private static final int SECRET_BYTES = 32;

    /** Disks: shuffles and spills. Statements: nowhere, and to nobody, as their literals and plans may quote cells. */
    private static final Map<String, String> USUAL = Map.of(
            "spark.io.encryption.enabled", "true",
            "spark.ui.enabled", "false",
            "spark.eventLog.enabled", "false",
            "spark.extraListeners", "",
            "spark.sql.queryExecutionListeners", "",
            "spark.sql.extensions", "",
            "spark.sql.event.truncate.length", "0",
            "spark.sql.redaction.string.regex", "(?s).+");

    private static final Map<String, String> NETWORK = Map.of(
            AUTHENTICATE,
            "true",
            CRYPTO,
            "true",
            "spark.network.crypto.saslFallback",
            "false",
            "spark.network.crypto.authEngineVersion",
            "2",
            "spark.network.crypto.cipher",
            "AES/GCM/NoPadding");

    private ClusterPrivacy() {}

    /**
     * What is found, but all as privacy asks for it that an operator does not choose otherwise.
     *
     * @param found among a cluster's usual settings, which were not made for cells of persons
     * @param chosen by an operator for Lumbung
     * @throws LumbungException where a master of its own needs the cluster's secret and none is given
     */
    static Map<String, String> around(Map<String, String> found, Map<String, String> chosen) {
        var settings = new HashMap<>(found);
        settings.putAll(USUAL);
        if ("false".equals(chosen.get(AUTHENTICATE))) { // who proves no secret has no key to cipher with
            settings.put(CRYPTO, "false");
        } else {
            settings.putAll(NETWORK);
        }
        settings.putAll(chosen);
        settings.merge(PLUGINS, SilentLogs.class.getName(), (others, own) -> own + "," + others);
        var master = settings.getOrDefault(MASTER, "");
        if (Boolean.parseBoolean(settings.get(AUTHENTICATE))) {
            if (master.startsWith("local-cluster")) {
                settings.putIfAbsent(SECRET, secret());
            } else if (master.startsWith("spark:") && !settings.containsKey(SECRET)) {
                throw new LumbungException(Failure.USAGE, Message.of("spark.secret", master));
            }
        }
        return settings;
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
