package downhill.app;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// What memory this process takes, in MB: of the system as Linux tells it, and of the heap what the last collections left.
final class TakenMemory {

    private static final long MB = 1 << 20;

    private final long begun = System.nanoTime();

    TakenMemory() {
        System.out.printf(Locale.ROOT, "%6s %9s %6s %10s %10s %6s %9s %5s  MB%n", "s", "resident", "most", "heap, live",
                "committed", "other", "classes", "direct");
    }

    /// @param what has just been done
    void print(String what) throws IOException {
        System.out.printf(Locale.ROOT, "%6d %9d %6d %10d %10d %6d %9d %5d  %s%n",
                (System.nanoTime() - begun) / 1_000_000_000, ofProcess("VmRSS:"), ofProcess("VmHWM:"),
                pools(MemoryType.HEAP, TakenMemory::live), pools(MemoryType.HEAP, TakenMemory::committed),
                pools(MemoryType.NON_HEAP, TakenMemory::committed),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(), direct(), what);
    }

    /// Of a pool in which nothing was ever collected there is nothing to tell yet.
    private static long live(MemoryPoolMXBean pool) {
        return pool.getCollectionUsage() == null ? 0 : pool.getCollectionUsage().getUsed();
    }

    private static long committed(MemoryPoolMXBean pool) {
        return pool.getUsage().getCommitted();
    }

    private static long pools(MemoryType type, ToLongFunction<MemoryPoolMXBean> size) {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == type)
                .mapToLong(size).sum() / MB;
    }

    private static long direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed).sum() / MB;
    }

    private static long ofProcess(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/self/status"));
        String line = lines.stream().filter(text -> text.startsWith(name)).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
}
