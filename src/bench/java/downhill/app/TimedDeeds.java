package downhill.app;

import downhill.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Does things in a window that is measured, and prints what each has cost the FX thread.
final class TimedDeeds {

    private static final int WARM_UP = 60;
    private static final int FRAMES = 200;
    /// What follows from one deed: two seconds of pulses, as a rule.
    private static final int PULSES = 120;

    private final Session session;
    private final List<String> wanted;
    int rows;
    String kind = "";

    /// @param wanted how the names of those deeds begin that are measured; none for all
    TimedDeeds(Session session, List<String> wanted) {
        this.session = session;
        this.wanted = wanted;
    }

    boolean isWanted(String what) {
        return wanted.isEmpty() || Stream.of(what, kind + ": " + what).anyMatch(name ->
                wanted.stream().anyMatch(name::startsWith));
    }

    void drag(String what, IntConsumer moved) throws Exception {
        if (isWanted(what)) {
            LargeData.onFxThread(session::beginGesture);
            frames(moved, WARM_UP);
            MeasuredFrames measured = frames(moved, FRAMES);
            LargeData.onFxThread(session::endGesture);
            print(what, measured);
        }
    }

    /// To and fro.
    void twice(String what, Runnable deed) throws Exception {
        if (isWanted(what)) {
            print(what, frames(frame -> {
                if (frame % PULSES == 0) {
                    deed.run();
                }
            }, 2 * PULSES));
        } else {
            LargeData.onFxThread(deed);
        }
    }

    void once(String what, Runnable deed) throws Exception {
        MeasuredFrames measured = frames(frame -> {
            if (frame == 0) {
                deed.run();
            }
        }, PULSES);
        if (isWanted(what)) {
            print(what, measured);
        }
    }

    private void print(String what, MeasuredFrames measured) {
        System.out.printf(Locale.ROOT, "%-44s %7.1f  %6.2f   %6.2f   %6.2f%n", rows + " rows, " + kind + ": " + what,
                measured.framesPerSecond(), Times.part(measured.work, 0.5), Times.part(measured.work, 0.95),
                Times.part(measured.work, 1));
    }

    private static MeasuredFrames frames(IntConsumer moved, int frames) throws Exception {
        MeasuredFrames measured = MeasuredWindow.onFxThread(() -> new MeasuredFrames(moved, frames));
        LargeData.onFxThread(measured::start);
        measured.done.await();
        return measured;
    }
}
