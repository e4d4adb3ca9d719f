package downhill.app.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What of a frame can be worked out beside the FX thread, while that shows the rest of it. All of it appears together. On
/// the FX thread.
public final class Together {

    /// What has been begun; nothing outside of [#show].
    private List<Runnable> begun;

    /// Shows something, and then whatever was begun beside it.
    public void show(Runnable showing) {
        List<Runnable> mine = new ArrayList<>();
        begun = mine;
        try {
            showing.run();
        } finally {
            begun = null;
            mine.forEach(Runnable::run);
        }
    }

    /// Begins a piece of work on another thread, or does it at once where nothing else is being shown.
    ///
    /// @param work touches nothing that changes
    /// @param shown takes its result, on the FX thread, before there is a layout
    public <T> void begin(Supplier<T> work, Consumer<T> shown) {
        if (begun == null) {
            shown.accept(work.get());
        } else {
            ForkJoinTask<T> task = ForkJoinPool.commonPool().submit(work::get);
            begun.add(() -> shown.accept(task.join()));
        }
    }
}
