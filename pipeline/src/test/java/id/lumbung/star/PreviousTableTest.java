package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PreviousTableTest {
    @Test
    void readsARegistryThatAnOlderReleaseHasBuiltWithoutNames() {
        assertThat(PreviousTable.REGISTRI.from("lama", List.of("feed", "kunci_rekaman", "id", "tanggal_pertama")))
                .isEqualTo("select feed, kunci_rekaman, id, tanggal_pertama, cast(null as varchar) as nama,"
                        + " cast(null as date) as tanggal_lahir, cast(null as varchar) as nik from lama");
    }
}
