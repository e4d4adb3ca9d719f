package downhill.descent;

import downhill.plugin.OptimizerProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has been found in a jar, put down as it is found by the thread that reads it. Once it is closed, that thread has
/// been given up, and nothing more is taken.
final class Loaded {

    private final List<OptimizerProvider> providers = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private String asked;
    private boolean isClosed;

    /// An optimizer of that class is asked now.
    synchronized void ask(String type) {
        asked = type;
    }

    /// The class that was asked last.
    synchronized Optional<String> asked() {
        return Optional.ofNullable(asked);
    }

    synchronized void add(OptimizerProvider provider) {
        if (!isClosed) {
            providers.add(provider);
        }
    }

    synchronized void add(Complaint complaint) {
        if (!isClosed) {
            complaints.add(complaint);
        }
    }

    synchronized void close(Complaint why) {
        add(why);
        isClosed = true;
    }

    synchronized List<OptimizerProvider> providers() {
        return List.copyOf(providers);
    }

    synchronized List<Complaint> complaints() {
        return List.copyOf(complaints);
    }
}
