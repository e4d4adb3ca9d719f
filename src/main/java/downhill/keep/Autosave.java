package downhill.keep;

import downhill.descent.Complaint;
import downhill.session.Kept;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Writes what is open into its slot, in the background, one after the other and each only where something has changed.
public final class Autosave implements AutoCloseable {

    private static final int LONGEST_SECONDS = 10;

    private final KeptSlot slot;
    private final Consumer<Complaint> told;
    private final ExecutorService writing =
            Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().daemon().name("autosave").unstarted(work));
    private Optional<Kept> written = Optional.empty();
    private boolean isTold;

    /// @param told is told, once, why nothing can be kept; on another thread
    public Autosave(KeptSlot slot, Consumer<Complaint> told) {
        this.slot = slot;
        this.told = told;
    }

    /// Keeps what is open, soon.
    public void keep(Kept kept) {
        writing.execute(() -> write(kept));
    }

    private void write(Kept kept) {
        if (written.filter(kept::equals).isPresent()) {
            return;
        }
        Optional<Complaint> failed = slot.write(kept);
        written = failed.isEmpty() ? Optional.of(kept) : Optional.empty();
        if (!isTold) {
            failed.ifPresent(told);
        }
        isTold = failed.isPresent();
    }

    /// Waits until all is written, and gives the slot back.
    @Override
    public void close() throws IOException {
        writing.shutdown();
        try {
            if (!writing.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        slot.close();
    }
}
