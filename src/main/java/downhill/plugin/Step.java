package downhill.plugin;

import java.util.Objects;

/// One update, decided: how far to move, and what to remember for the next.
///
/// @param change Δw, to be added to the point; as many coordinates as the point has
/// @param memory the optimizer's memory after this step; immutable
/// @param <M> the type of that memory
public record Step<M>(Vector change, M memory) {

    public Step {
        Objects.requireNonNull(change, "change");
    }
}
