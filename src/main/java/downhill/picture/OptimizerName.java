package downhill.picture;

import downhill.descent.Optimizers;
import downhill.plugin.OptimizerProvider;

/// What a reader sees for an optimizer: our own message where there is one, else what its provider calls it.
public final class OptimizerName {

    private OptimizerName() {
    }

    public static String of(OptimizerProvider provider, Words words) {
        return words.textOr("optimizer." + provider.id(), provider.label());
    }

    /// The same by its id; the id itself where no such optimizer is at hand and there is no message.
    public static String of(String id, Optimizers optimizers, Words words) {
        return optimizers.find(id).map(provider -> of(provider, words))
                .orElseGet(() -> words.textOr("optimizer." + id, id));
    }
}
