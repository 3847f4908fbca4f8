package id.lumbung.jobs;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most heap that a collection of garbage left in use on this machine: what is held, not what is thrown away. */
final class LiveHeap {
    private final AtomicLong peak = new AtomicLong();
    private final Set<String> pools = new HashSet<>();

    private LiveHeap() {
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                pools.add(pool.getName());
            }
        }
    }

    /** Watches from now on. */
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
        return heap;
    }

    private void collected(GarbageCollectionNotificationInfo collection) {
        var left = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        peak.accumulateAndGet(left, Math::max);
    }

    long peakBytes() {
        return peak.get();
    }
}
