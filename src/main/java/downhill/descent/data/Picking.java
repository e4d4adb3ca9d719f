package downhill.descent.data;

import java.util.List;

/// What became of two columns of a table.
public sealed interface Picking {

    /// @param data the rows that can be used, in their order
    /// @param skipped those that can't, in their order
    record Good(Dataset data, List<SkippedRow> skipped) implements Picking {

        public Good {
            skipped = List.copyOf(skipped);
        }
    }

    /// @param message why no row can be used
    record Bad(DataMessage message) implements Picking {
    }

    /// Nobody wanted it any more.
    record Cancelled() implements Picking {
    }
}
