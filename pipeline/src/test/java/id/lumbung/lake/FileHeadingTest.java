package id.lumbung.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileHeadingTest {
    @Test
    void isOneLineOfCsv() {
        assertThat(new FileHeading(List.of("nama", "luas; m2", "kata \"kunci\""), ';').line())
                .isEqualTo("nama;\"luas; m2\";\"kata \"\"kunci\"\"\"");
    }

    @Test
    void holdsNoNul() {
        assertThat(new FileHeading(List.of("x\0y"), ',').names()).containsExactly("x\uFFFDy");
    }
}
