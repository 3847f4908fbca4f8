package id.lumbung.database;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Consumer;

/** The identity secret from which pseudonyms are minted. Prints masked. */
public final class Secret {
    public static final String VARIABLE = "LUMBUNG_SECRET";
    private static final int FEWEST_CHARACTERS = 32;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** From the environment, else from the home; created there the first time, with a warning that it must be kept. */
    public static Secret require(Home home, Map<String, String> environment, Consumer<Message> warnings) {
        var configured = environment.getOrDefault(VARIABLE, "").strip();
        if (!configured.isEmpty()) {
            return longEnough(configured, VARIABLE);
        }
        var file = home.secretFile();
        try {
            if (Files.notExists(file)) {
                PrivateFiles.write(file, RandomText.ofBytes(32) + "\n");
                warnings.accept(Message.of("secret.created", file, VARIABLE));
            }
            return longEnough(Files.readString(file).strip(), file.toString());
        } catch (IOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("secret.unreadable", file), e);
        }
    }

    private static Secret longEnough(String text, String source) {
        if (text.length() < FEWEST_CHARACTERS) {
            throw new LumbungException(Failure.USAGE, Message.of("secret.short", source, FEWEST_CHARACTERS));
        }
        return new Secret(text);
    }

    /** The key of the HMAC: the text itself, so that the file's content and the variable mean the same. */
    public byte[] key() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Secret[masked]";
    }
}
