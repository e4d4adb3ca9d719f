package downhill.app.control;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// A part of a view that has something which nobody else has, such as a text that is half typed. Where a view is made anew,
/// the part in its place is given it.
public interface Remembers {

    /// What it has; nothing where all it shows is in force.
    Optional<Object> memory();

    /// Goes on with what another part in its place had.
    ///
    /// @param memory what [#memory()] gave there
    void recall(Object memory);

    /// Has a node remember by something else than itself.
    static void by(Node node, Remembers memory) {
        node.getProperties().put(Remembers.class, memory);
    }

    /// Has a node remember so.
    ///
    /// @param memory as of [#memory()]
    /// @param recall as of [#recall(Object)]
    static void by(Node node, Supplier<Optional<Object>> memory, Consumer<Object> recall) {
        by(node, new Remembers() {
            @Override
            public Optional<Object> memory() {
                return memory.get();
            }

            @Override
            public void recall(Object had) {
                recall.accept(had);
            }
        });
    }

    /// What remembers for a node, if it has anything to remember.
    static Optional<Remembers> of(Node node) {
        if (node instanceof Remembers memory) {
            return Optional.of(memory);
        }
        return node.hasProperties() ? Optional.ofNullable((Remembers) node.getProperties().get(Remembers.class))
                : Optional.empty();
    }
}
