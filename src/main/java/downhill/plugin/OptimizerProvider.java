package downhill.plugin;

import java.util.List;
import java.util.OptionalDouble;

/// An optimizer that can be chosen: its name, its settings, and the rule they make.
///
/// The service that plug-ins provide. The built-in optimizers are found the same way, by [java.util.ServiceLoader].
/// See `docs/adding-an-optimizer.md`.
public interface OptimizerProvider {

    /// How command line and files call it: lower case words joined by `-`, such as `gradient-descent`.
    String id();

    /// What a reader sees where the product has no message `optimizer.ID` of its own.
    default String label() {
        return id();
    }

    /// What can be set, in the order in which the controls stand.
    default List<Setting> settings() {
        return List.of();
    }

    /// The rate that suits this rule on any loss; empty where a good rate depends on the loss. Whoever chooses the
    /// optimizer and no rate gets it: see the command line and the menu.
    default OptionalDouble defaultRate() {
        return OptionalDouble.empty();
    }

    /// The rule with these settings. Asked for with every run, and with a plug-in within that run's time.
    Optimizer<?> create(Settings settings);
}
