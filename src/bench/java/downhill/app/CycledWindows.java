package downhill.app;

import downhill.app.view.Command;
import downhill.session.Typing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// Opens a window, types a formula that nobody has typed before, steps, plays, compares, resets and closes it: as often as
/// is asked for, each deed in a pulse of its own. Tells what memory there is after collections, and by how much that has
/// grown in those cycles: others come before them, a quarter as many, until everything has been loaded and compiled.
public final class CycledWindows {

    private static final int TELLINGS = 10;
    private static final int WARMING = 4;
    private static final long SOFTLY = 16_000;

    private CycledWindows() {
    }

    /// What is taken, in bytes.
    ///
    /// @param heap after a collection
    /// @param metaspace what classes take
    /// @param resident of the process, as Linux tells it
    private record Taken(long heap, long metaspace, long resident) {

        static Taken now() throws Exception {
            forgetLast();
            // What is held softly, such as the images of effects, goes once nobody has asked for it for some seconds: 20 ms
            // for each free MB of 768.
            Thread.sleep(SOFTLY);
            for (int collection = 0; collection < 3; collection++) {
                System.gc();
                // What is held natively goes when its owners have been found to be gone, and is given back a little later.
                Thread.sleep(2_000);
            }
            return new Taken(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().equals("Metaspace"))
                            .mapToLong(CycledWindows::used).sum(), residentBytes());
        }

        /// The toolkit may keep the picture of the window that was closed last: that is a small one.
        private static void forgetLast() throws Exception {
            Stage small = MeasuredWindow.onFxThread(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new Pane(), 64, 64));
                stage.show();
                return stage;
            });
            Thread.sleep(1_000);
            MeasuredWindow.onFxThread(() -> {
                small.close();
                return null;
            });
        }

        void print(int cycles, Taken since) {
            System.out.printf(Locale.ROOT, "%6d %8.1f %8.1f %9.1f MB   %+6.1f %+6.1f %+6.1f %%%n", cycles, heap / 1e6,
                    metaspace / 1e6, resident / 1e6, grown(heap, since.heap), grown(metaspace, since.metaspace),
                    grown(resident, since.resident));
        }

        private static double grown(long now, long since) {
            return 100.0 * (now - since) / since;
        }
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }

    private static long residentBytes() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(text -> text.startsWith("VmRSS:"))
                .findFirst().orElseThrow();
        return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
    }

    /// @param arguments how many cycles
    public static void main(String[] arguments) throws Exception {
        int cycles = Integer.parseInt(arguments[0]);
        MeasuredWindow.start();
        Executor background = MeasuredWindow.background();
        System.out.printf("%6s %8s %8s %9s      grown%n", "cycles", "heap", "classes", "resident");
        for (int cycle = 1; cycle <= cycles / WARMING; cycle++) {
            one(cycle, background);
        }
        Taken first = Taken.now();
        first.print(0, first);
        for (int cycle = 1; cycle <= cycles; cycle++) {
            one(cycles + cycle, background);
            if (cycle % (cycles / TELLINGS) == 0) {
                Taken.now().print(cycle, first);
            }
        }
        System.exit(0);
    }

    private static void one(int cycle, Executor background) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        MeasuredWindow.onFxThread(() -> {
            Window window = MeasuredWindow.opened(1440, 900, background);
            List<Runnable> deeds = List.of(
                    () -> window.session().typing().type(Typing.Part.LOSS, "w^2 + 0.1sin(3w) + 0." + cycle),
                    () -> window.run(Command.STEP),
                    () -> window.session().player().playOrPause(),
                    () -> window.run(Command.COMPARE),
                    () -> window.run(Command.EXPLORE),
                    () -> window.session().reset(),
                    () -> ((Stage) window.root().getScene().getWindow()).close());
            new AnimationTimer() {
                private int next;

                @Override
                public void handle(long now) {
                    deeds.get(next++).run();
                    if (next == deeds.size()) {
                        stop();
                        over.countDown();
                    }
                }
            }.start();
            return null;
        });
        over.await();
    }
}
