package id.lumbung.lake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.source.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceivedFileTest {
    private static final Instant WRITTEN = Instant.parse("2026-11-09T03:00:00.123Z");
    private static final String SHA256 = "a".repeat(64);
    private static final String OTHER_SHA256 = "b".repeat(64);

    @Test
    void isTheFileShownWhereSizeAndTimeAreTheSame() {
        assertThat(received(WRITTEN).isShownAs(shown(12, WRITTEN.plusNanos(456), null)))
                .isTrue();
        assertThat(received(WRITTEN).isShownAs(shown(-1, WRITTEN, null))).isTrue();
        assertThat(received(WRITTEN).isShownAs(shown(13, WRITTEN, null))).isFalse();
        assertThat(received(WRITTEN).isShownAs(shown(12, WRITTEN.plusMillis(1), null)))
                .isFalse();
    }

    @Test
    void isTheFileShownWhereItsFingerprintIsTheSame() {
        assertThat(received(null).isShownAs(shown(12, null, SHA256))).isTrue();
        assertThat(received(WRITTEN).isShownAs(shown(12, null, SHA256))).isTrue();
        assertThat(received(null).isShownAs(shown(12, null, OTHER_SHA256))).isFalse();
        assertThat(received(WRITTEN).isShownAs(shown(12, WRITTEN, OTHER_SHA256)))
                .isFalse();
    }

    @Test
    void cannotBeToldFromAnotherByItsNameAndSizeAlone() {
        assertThat(received(null).isShownAs(shown(12, null, null))).isFalse();
        assertThat(received(null).isShownAs(shown(-1, null, null))).isFalse();
        assertThat(received(null).isShownAs(shown(12, WRITTEN, null))).isFalse();
    }

    private static ReceivedFile received(@Nullable Instant written) {
        return new ReceivedFile(
                "a.csv",
                12,
                SHA256,
                written == null ? null : written.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
    }

    private static Entry shown(long size, @Nullable Instant written, @Nullable String sha256) {
        return new Entry("a.csv", false, size, written, sha256);
    }
}
