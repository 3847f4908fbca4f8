package id.lumbung.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
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
}
