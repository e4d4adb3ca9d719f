package downhill.app;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;

/// Some minutes of wild use of the real window at 1920×1080, each deed in a pulse of its own, and what memory the process
/// takes meanwhile, and when the hand has rested for some seconds after that. Every scene lasts some seconds; when all are
/// over they begin anew.
public final class WildUse {

    private static final int PULSES = 240;
    private static final double MINUTE = 60e9;
    private static final long REST = 12_000;

    private WildUse() {
    }

    /// @param arguments the minutes
    public static void main(String[] arguments) throws Exception {
        long end = System.nanoTime() + (long) (Double.parseDouble(arguments[0]) * MINUTE);
        Window window = MeasuredWindow.open();
        TakenMemory memory = new TakenMemory();
        memory.print("opened");
        List<WildScene> scenes = MeasuredWindow.onFxThread(() -> WildScene.all(window));
        for (int index = 0; System.nanoTime() < end; index = (index + 1) % scenes.size()) {
            played(scenes.get(index));
            memory.print(scenes.get(index).name());
        }
        Thread.sleep(REST);
        memory.print("at rest");
        System.exit(0);
    }

    private static void played(WildScene scene) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        MeasuredWindow.onFxThread(() -> {
            scene.begin().run();
            new AnimationTimer() {
                private int pulse;

                @Override
                public void handle(long now) {
                    if (pulse == PULSES) {
                        stop();
                        scene.end().run();
                        over.countDown();
                    } else {
                        scene.deed().accept(pulse++);
                    }
                }
            }.start();
            return null;
        });
        over.await();
    }
}
