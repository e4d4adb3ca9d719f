package downhill.session;

import downhill.descent.data.Dataset;
import downhill.descent.data.Table;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/// The tables that data were taken from: undoing brings back data of earlier ones, and their columns can be chosen again.
///
/// A table may have 64 MB of text. Earlier ones are kept only as long as there is room.
final class KnownTables {

    private static final int MOST = 8;

    private final Deque<Source> sources = new ArrayDeque<>();
    /// Held, so that there is always room for it.
    private Optional<Table> latest = Optional.empty();

    /// Two columns of a table, as they were taken.
    private record Source(Dataset taken, SoftReference<Table> table) {

        /// Whether data are these, or have become of them point by point: then they are called otherwise. Two tables may
        /// well be called alike, such as what was pasted.
        boolean is(Dataset data) {
            return data.xName().equals(taken.xName()) && data.yName().equals(taken.yName())
                    && (data.name().equals(taken.name()) ? data.digest() == taken.digest()
                            : data.name().startsWith(taken.name()));
        }
    }

    void add(Table table, Dataset taken) {
        latest = Optional.of(table);
        sources.addFirst(new Source(taken, new SoftReference<>(table)));
        if (sources.size() > MOST) {
            sources.removeLast();
        }
    }

    /// The table that data were taken from; nothing where it is not known, or not any more.
    Optional<Table> of(Dataset data) {
        Dataset measured = data.original().orElse(data);
        return latest.isEmpty() ? latest : sources.stream().filter(source -> source.is(measured))
                .map(source -> source.table().get()).filter(Objects::nonNull).findFirst();
    }
}
