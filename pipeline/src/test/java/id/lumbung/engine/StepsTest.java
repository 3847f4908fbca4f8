package id.lumbung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    private Runnable note(String name) {
        return () -> done.add(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void takesEachStepAfterThoseItWaitsFor(int atOnce) {
        new Steps()
                .add("sumber", Set.of("dari luar"), note("sumber"))
                .add("kiri", Set.of("sumber"), note("kiri"))
                .add("kanan", Set.of("sumber"), note("kanan"))
                .add("akhir", Set.of("kiri", "kanan"), note("akhir"))
                .run(atOnce);

        assertThat(done)
                .startsWith("sumber")
                .endsWith("akhir")
                .containsExactlyInAnyOrder("sumber", "kiri", "kanan", "akhir");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void takesThemSideBySide(int atOnce) {
        var meeting = new CyclicBarrier(2);
        Runnable meet = () -> {
            try {
                meeting.await(1, TimeUnit.MINUTES);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };

        new Steps().add("satu", Set.of(), meet).add("dua", Set.of(), meet).run(atOnce);

        assertThat(meeting.isBroken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void beginsNothingBehindAStepThatBroke(int atOnce) {
        var steps = new Steps()
                .add("patah", Set.of(), () -> {
                    throw new IllegalStateException("patah");
                })
                .add("sesudah", Set.of("patah"), note("sesudah"));

        assertThatThrownBy(() -> steps.run(atOnce))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("patah");
        assertThat(done).isEmpty();
    }
}
