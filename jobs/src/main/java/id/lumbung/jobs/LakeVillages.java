package id.lumbung.jobs;

import id.lumbung.clean.CleanSchema;
import id.lumbung.clean.Village;
import id.lumbung.clean.VillageRegister;
import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.feed.Contract;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.star.FeedTables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The village register as its clean deliveries in the lake have it. */
public final class LakeVillages {
    private static final int ENGINE_MEGABYTES = 256;

    private LakeVillages() {}

    /** The register of the newest delivery in the lake that is clean; nothing is made where there is none. */
    public static Optional<VillageRegister> findNewest(Workplace workplace, Contract wilayah, Path scratch) {
        return workplace
                .findLake()
                .flatMap(lake ->
                        findNewestClean(lake, wilayah).map(newest -> read(workplace, lake, wilayah, newest, scratch)));
    }

    private static VillageRegister read(
            Workplace workplace, Lake lake, Contract wilayah, CleanDelivery delivery, Path scratch) {
        try (var engine = workplace.engines().open(SecretIds.unused(), scratch, ENGINE_MEGABYTES)) {
            return read(engine, lake, wilayah, List.of(delivery));
        }
    }

    private static Optional<CleanDelivery> findNewestClean(Lake lake, Contract wilayah) {
        var received = new ReceivedDeliveries(lake);
        return received.dates(wilayah.feed(), LocalDate.MAX).stream()
                .sorted(Comparator.reverseOrder())
                .filter(date -> !received.isWithdrawn(wilayah.feed(), date))
                .flatMap(date -> received.receptions(wilayah.feed(), date).stream())
                .map(reception -> CountingDelivery.cleanForm(wilayah, reception, ""))
                .filter(delivery -> delivery.isComplete(lake))
                .findFirst();
    }

    /** The register of the given clean deliveries. */
    static VillageRegister read(Engine engine, Lake lake, Contract wilayah, List<CleanDelivery> deliveries) {
        FeedTables.registerLedger(engine, lake, deliveries);
        FeedTables.register(engine, lake, wilayah.feed(), CleanSchema.of(wilayah), deliveries);
        return new VillageRegister(
                engine.rows("select kode_kemendagri, kode_bps, nama_desa, kode_sebelumnya from clean_wilayah").stream()
                        .map(LakeVillages::village)
                        .toList());
    }

    private static Village village(@Nullable Object[] row) {
        return Village.of((String) Objects.requireNonNull(row[0]), (String) row[1], (String) row[2], (String) row[3]);
    }
}
