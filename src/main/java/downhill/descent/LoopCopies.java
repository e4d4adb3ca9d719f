package downhill.descent;

import downhill.plugin.Optimizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Copies of [RecordingLoop] for one loss, one for each kind of rule: hidden classes of the same bytes.
///
/// The virtual machine learns at each call in the code what it leads to. In a loop that all rules share it learns only that
/// it may be anything, no longer puts the rule's code into the loop, and a step takes three times as long
/// (`docs/performance.md`). The copies are collected together with the loss.
final class LoopCopies {

    private final Map<Class<?>, Loop> known = new ConcurrentHashMap<>();

    /// Makes a run and writes it into rows.
    @FunctionalInterface
    interface Loop {

        Ending record(Rows rows, Descent descent);
    }

    /// The copy for rules of an optimizer's class.
    Loop of(Optimizer<?> optimizer) {
        return known.computeIfAbsent(optimizer.getClass(), kind -> copy());
    }

    private static Loop copy() {
        try (InputStream in = RecordingLoop.class.getResourceAsStream("RecordingLoop.class")) {
            Class<?> copied = MethodHandles.lookup().defineHiddenClass(in.readAllBytes(), true).lookupClass();
            return (Loop) copied.getDeclaredConstructor().newInstance();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("RecordingLoop.class", unreadable);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError("the loop could not be copied", impossible);
        }
    }
}
