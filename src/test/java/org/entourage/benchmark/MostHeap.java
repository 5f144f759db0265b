package org.entourage.benchmark;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/// The most heap of this JVM that was in use right after a collection, while it watches. Young collections leave some
/// garbage, so the true need is at most that.
final class MostHeap implements AutoCloseable {

    private static final long MEGABYTE = 1_000_000;

    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = this::note;

    MostHeap() {
        System.gc();
        for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) each).addNotificationListener(listener, null, null);
        }
    }

    private void note(Notification notification, Object handback) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo
                    .from((CompositeData) notification.getUserData()).getGcInfo().getMemoryUsageAfterGc();
            long used = after.entrySet().stream().filter(pool -> isHeap(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed()).sum();
            most.accumulateAndGet(used, Math::max);
        }
    }

    private static boolean isHeap(String pool) {
        return pool.contains("Eden") || pool.contains("Survivor") || pool.contains("Old") || pool.contains("Tenured");
    }

    long megabytes() {
        return most.get() / MEGABYTE;
    }

    @Override
    public void close() throws ListenerNotFoundException {
        for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) each).removeNotificationListener(listener);
        }
    }
}
