package id.lumbung.feed.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboxAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sftp://lumbung:rahasia@host/inbox",
                "https://rahasia@host/inbox",
                "https://host/inbox?token=rahasia",
                "s3a://kunci:rahasia@bucket/inbox"
            })
    void refusesACredentialAndDoesNotRepeatIt(String text) {
        assertThatThrownBy(() -> InboxAddress.of(text))
                .isInstanceOf(LumbungException.class)
                .hasMessage(
                        "--inbox: expected an address without a password or token, found one. Others of this machine"
                                + " may have seen it: change it, and write it into kredensial.properties in the home.")
                .satisfies(thrown ->
                        assertThat(((LumbungException) thrown).failure()).isEqualTo(Failure.USAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sftp://host/a b", "http:///inbox", "sftp://nama_host/inbox", "https://host/#x", "a\0b"})
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> InboxAddress.of(text))
                .isInstanceOf(LumbungException.class)
                .hasMessage("--inbox: expected a folder, or an address such as sftp://host/folder, found neither. Write"
                        + " blanks in an address as %20.");
    }

    @ParameterizedTest
    @CsvSource({
        "sftp://lumbung@host:2222/inbox, sftp://host:2222/inbox",
        "hdfs://kluster/inbox, hdfs://kluster/inbox",
        "https://host/data/daftar.txt, https://host/data/daftar.txt"
    })
    void showsNoUser(String text, String shown) {
        assertThat(InboxAddress.of(text).shown()).isEqualTo(shown);
    }

    @Test
    void takesAPlainPathAsAFolder() {
        var address = InboxAddress.of("kiriman kabupaten/inbox");

        assertThat(address.isLocal()).isTrue();
        assertThat(address.path())
                .isEqualTo(Path.of("kiriman kabupaten/inbox").toAbsolutePath().normalize());
        assertThat(InboxAddress.of(address.path().toUri().toString())).isEqualTo(address);
    }
}
