package downhill.descent;

import downhill.descent.rule.OwnRule;
import downhill.plugin.OptimizerProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The optimizers that can be chosen: ours, those on the module path, and those in the user's plug-in folder.
///
/// Immutable. What went wrong while loading is kept as [#complaints()]; a plug-in that fails never keeps the others
/// from loading.
public final class Optimizers {

    private final List<OptimizerProvider> providers;
    private final List<Complaint> complaints;

    private Optimizers(List<OptimizerProvider> providers, List<Complaint> complaints) {
        this.providers = List.copyOf(providers);
        this.complaints = List.copyOf(complaints);
    }

    /// Ours and those on the module path.
    public static Optimizers installed() {
        return new Loading(Guard.USUAL).installed().done();
    }

    /// Ours, those on the module path, and those in the jars of a folder. A folder that doesn't exist holds none.
    public static Optimizers installedAnd(Path pluginFolder) {
        return installedAnd(pluginFolder, Guard.USUAL);
    }

    /// The same with a time limit of one's own for plug-ins.
    static Optimizers installedAnd(Path pluginFolder, Guard guard) {
        return new Loading(guard).installed().folder(pluginFolder).done();
    }

    /// Exactly these, in place of all that are found.
    public static Optimizers of(List<OptimizerProvider> providers) {
        return new Optimizers(providers, List.of());
    }

    public List<OptimizerProvider> all() {
        return providers;
    }

    public List<String> ids() {
        return providers.stream().map(OptimizerProvider::id).toList();
    }

    public Optional<OptimizerProvider> find(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /// A scenario moved onto another optimizer, with its defaults. Its rate becomes the optimizer's own, where it has one.
    /// A rate that came with the optimizer that is left goes with it, for the loss's good one; any other stays.
    public Scenario moved(Scenario scenario, String id) {
        OptionalDouble own = defaultRate(id);
        double rate = own.isPresent() ? own.getAsDouble()
                : defaultRate(scenario.optimizer()).equals(OptionalDouble.of(scenario.rate()))
                        ? Catalogue.goodRate(scenario.loss()) : scenario.rate();
        return scenario.withOptimizer(id).withRate(rate);
    }

    private OptionalDouble defaultRate(String id) {
        return find(id).map(OptimizerProvider::defaultRate).orElse(OptionalDouble.empty());
    }

    /// Whether that optimizer comes from a plug-in.
    public boolean isForeign(String id) {
        return find(id).orElseThrow() instanceof GuardedProvider;
    }

    /// What could not be loaded, and why.
    public List<Complaint> complaints() {
        return complaints;
    }

    /// The same in one sentence, if there is anything to tell.
    public Optional<Complaint> complaint() {
        return complaints.size() > 1 ? Optional.of(Complaint.of("plugin.several", complaints.size()))
                : complaints.stream().findFirst();
    }

    /// All but one: how a plug-in is switched off.
    public Optimizers without(String id) {
        return new Optimizers(providers.stream().filter(provider -> !provider.id().equals(id)).toList(), complaints);
    }

    /// These, and an optimizer that somebody wrote in place of the last one.
    public Optimizers with(OwnRule own) {
        List<OptimizerProvider> more = new ArrayList<>(without(own.id()).all());
        more.add(own);
        return new Optimizers(more, complaints);
    }

    /// Collects providers one by one, each on its own, so that one that fails is left out by itself.
    private static final class Loading {

        private final Guard guard;
        private final List<OptimizerProvider> providers = new ArrayList<>();
        private final List<Complaint> complaints = new ArrayList<>();

        Loading(Guard guard) {
            this.guard = guard;
        }

        Loading installed() {
            Plugins.installed(guard, this::add, complaints::add);
            return this;
        }

        Loading folder(Path folder) {
            Plugins.eachIn(folder, guard, this::add, complaints::add);
            return this;
        }

        Optimizers done() {
            return new Optimizers(providers, complaints);
        }

        private void add(OptimizerProvider provider) {
            boolean taken = provider.id().equals(Method.OWN)
                    || providers.stream().anyMatch(other -> other.id().equals(provider.id()));
            if (taken) {
                complaints.add(Complaint.of("plugin.twice", provider.id()));
            } else {
                providers.add(provider);
            }
        }
    }
}
