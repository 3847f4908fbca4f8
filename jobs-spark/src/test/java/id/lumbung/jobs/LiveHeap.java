package id.lumbung.jobs;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * The most heap that is held on this machine, looked at every few seconds after all garbage was thrown away: collections of
 * the machine's own accord leave garbage until the heap is half full, and would tell how large the heap is.
 */
final class LiveHeap implements AutoCloseable {
    private static final int EVERY_SECONDS = 15;
    private static final String OF_ALL = "end of major GC";

    private final AtomicLong peak = new AtomicLong();
    private final Set<String> pools = new HashSet<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();

    private LiveHeap() {
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                pools.add(pool.getName());
            }
        }
    }

    /** Watches until it is closed. */
    static LiveHeap watch() {
        var heap = new LiveHeap();
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, handback) -> {
                            if (notification.getUserData() instanceof CompositeData data) {
                                heap.collected(GarbageCollectionNotificationInfo.from(data));
                            }
                        },
                        null,
                        null);
            }
        }
        var unused = heap.looks.scheduleWithFixedDelay(System::gc, 0, EVERY_SECONDS, TimeUnit.SECONDS);
        return heap;
    }

    private void collected(GarbageCollectionNotificationInfo collection) {
        if (!collection.getGcAction().equals(OF_ALL)) {
            return;
        }
        var left = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        peak.accumulateAndGet(left, Math::max);
    }

    long peakBytes() {
        return peak.get();
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
