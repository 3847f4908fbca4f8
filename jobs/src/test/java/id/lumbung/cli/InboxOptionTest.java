package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.source.InboxAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxOptionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesOneInboxForAllAndOthersForSingleFeeds() {
        var option = InboxOption.of(
                List.of(folder.toString(), "bansos=sftp://dinsos.example/keluar", "fkp=https://bps.example/fkp.txt"));

        assertThat(option.general()).contains(InboxAddress.of(folder));
        assertThat(option.own())
                .isEqualTo(Map.of(
                        "bansos", InboxAddress.of("sftp://dinsos.example/keluar"),
                        "fkp", InboxAddress.of("https://bps.example/fkp.txt")));
    }

    @Test
    void refusesAFeedNobodyKnows() {
        refuses("--inbox raskin=\u2026: diharapkan salah satu feed wilayah, ", "raskin=" + folder);
    }

    @Test
    void refusesTwoInboxesForOne() {
        refuses("--inbox: diharapkan satu kotak kiriman", folder.toString(), folder.toString());
        refuses("--inbox: diharapkan satu kotak kiriman", "fkp=" + folder, "fkp=" + folder);
    }

    @Test
    void refusesAPasswordAndDoesNotRepeatIt() {
        refuses("--inbox: diharapkan alamat tanpa kata sandi", "sftp://lumbung:rahasia@host/inbox");
        refuses("--inbox: diharapkan alamat tanpa kata sandi", "fkp=https://host/x?token=rahasia");
    }

    private static void refuses(String message, String... inboxes) {
        var arguments = new java.util.ArrayList<>(List.of("run"));
        for (var inbox : inboxes) {
            arguments.addAll(List.of("--inbox", inbox));
        }
        var run = CommandLineRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(message).doesNotContain("rahasia", "Exception");
    }
}
