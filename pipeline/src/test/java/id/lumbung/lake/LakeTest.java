package id.lumbung.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeTest {
    private static final int WRITES = 400;

    @TempDir
    Path folder;

    @Test
    void letsAReaderFindASmallTextAtAnyMomentWhileItIsWrittenAnew() throws Exception {
        var lake = Lake.open(folder.toUri());
        lake.writeText("hapus/daftar.tsv", "0");
        var written = new AtomicBoolean();
        Callable<Integer> reader = () -> {
            var missed = 0;
            while (!written.get()) {
                missed += Files.exists(folder.resolve("hapus/daftar.tsv")) ? 0 : 1;
            }
            return missed;
        };
        var readers = Executors.newSingleThreadExecutor();
        try {
            var missed = readers.submit(reader);
            for (int write = 1; write <= WRITES; write++) {
                lake.writeText("hapus/daftar.tsv", String.valueOf(write));
            }
            written.set(true);

            assertThat(missed.get()).isZero();
            assertThat(lake.findText("hapus/daftar.tsv")).contains(String.valueOf(WRITES));
            assertThat(lake.names("hapus")).containsExactly("daftar.tsv");
        } finally {
            written.set(true);
            readers.shutdown();
        }
    }

    /** A night makes hundreds of files and folders, and a process takes milliseconds. */
    @Test
    void keepsFilesToTheirOwnerWithoutAProcessForEach() throws IOException {
        var lake = Lake.open(folder.toUri());
        var recorded = folder.resolve("proses.jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.ProcessStart");
            recording.start();
            lake.makeFolder("star/a");
            lake.writeText("star/b/catatan.tsv", "0");
            lake.create("star/b/kiriman.csv").close();
            recording.stop();
            recording.dump(recorded);
        }

        assertThat(RecordingFile.readAllEvents(recorded)).isEmpty();
        for (var path : new String[] {"star", "star/a", "star/b"}) {
            assertThat(rights(path)).isEqualTo("rwx------");
        }
        for (var path : new String[] {"star/b/catatan.tsv", "star/b/kiriman.csv"}) {
            assertThat(rights(path)).isEqualTo("rw-------");
        }
    }

    private String rights(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
    }
}
