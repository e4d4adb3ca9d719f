package downhill.descent;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Notices that a plug-in is ending the program, which would otherwise look as if all had gone well.
///
/// Only `System.exit` and `Runtime.exit` can be noticed, on whatever thread. `Runtime.halt`, a killed process and a crash of
/// the virtual machine leave nobody to notice anything.
public final class PluginExit {

    private PluginExit() {
    }

    /// For a shutdown hook: which plug-in ends the program, as a message; nothing where the program ends by itself or is
    /// stopped from outside.
    public static Optional<Complaint> found() {
        return found(Thread.getAllStackTraces());
    }

    /// The same, with what each thread is doing.
    static Optional<Complaint> found(Map<Thread, StackTraceElement[]> threads) {
        return threads.entrySet().stream().flatMap(PluginExit::ending).findFirst()
                .map(who -> PluginFault.complaint("plugin.exit", who));
    }

    /// The one thread that has everything ended waits for the hooks below its call of `exit`.
    private static Stream<String> ending(Map.Entry<Thread, StackTraceElement[]> thread) {
        StackTraceElement[] trace = thread.getValue();
        boolean isEnding = Stream.of(trace).anyMatch(frame -> is(frame, "java.lang.Runtime", "exit"))
                && Stream.of(trace).anyMatch(frame -> is(frame, "java.lang.Shutdown", "runHooks"));
        if (!isEnding) {
            return Stream.empty();
        }
        String name = thread.getKey().getName();
        if (name.startsWith(Guard.THREAD)) {
            return Stream.of(name.substring(Guard.THREAD.length()));
        }
        return Stream.of(trace).filter(frame -> !isPlatform(frame)).limit(1).filter(frame -> !isOurs(frame))
                .map(StackTraceElement::getClassName);
    }

    private static boolean is(StackTraceElement frame, String type, String method) {
        return frame.getClassName().equals(type) && frame.getMethodName().equals(method);
    }

    private static boolean isPlatform(StackTraceElement frame) {
        String module = String.valueOf(frame.getModuleName());
        return module.startsWith("java.") || module.startsWith("jdk.") || module.startsWith("javafx.");
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith("downhill.app.");
    }
}
