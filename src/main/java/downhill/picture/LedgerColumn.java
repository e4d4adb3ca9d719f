package downhill.picture;

import downhill.descent.Ledger;
import java.util.ArrayList;
import java.util.List;

/// A strip of the ledger as it is drawn, or several neighbours together where one would be thinner than a line.
///
/// Areas stay what they were: falls and rises are added up apart, each divided by the width of all.
///
/// @param from the first of its steps
/// @param to the step after its last
/// @param left its left edge on the page
/// @param right its right edge on the page
/// @param promised promised falls per |Δw|
/// @param uphill promised rises per |Δw|, negative
/// @param delivered delivered falls per |Δw|
/// @param rise delivered rises per |Δw|, negative
record LedgerColumn(int from, int to, double left, double right, double promised, double uphill, double delivered,
        double rise) {

    /// The columns of some steps, each at least as wide as a line; steps that don't move have none.
    static List<LedgerColumn> of(Ledger ledger, LedgerScale scale, int from, int to, double thinnest) {
        List<LedgerColumn> columns = new ArrayList<>();
        int first = from;
        while (first < to) {
            int end = first + 1;
            while (end < to && scale.right(end - 1) - scale.left(first) < thinnest) {
                end++;
            }
            if (scale.right(end - 1) > scale.left(first)) {
                columns.add(merged(ledger, scale, first, end));
            }
            first = end;
        }
        return columns;
    }

    private static LedgerColumn merged(Ledger ledger, LedgerScale scale, int from, int to) {
        double[] heights = new double[4];
        double all = scale.edges()[to] - scale.edges()[from];
        for (int step = from; step < to; step++) {
            double part = to == from + 1 ? 1 : (scale.edges()[step + 1] - scale.edges()[step]) / all;
            double promised = LedgerScale.finite(ledger.promisedHeight(step));
            double delivered = LedgerScale.finite(ledger.deliveredHeight(step));
            heights[0] += part * Math.max(0, promised);
            heights[1] += part * Math.min(0, promised);
            heights[2] += part * Math.max(0, delivered);
            heights[3] += part * Math.min(0, delivered);
        }
        return new LedgerColumn(from, to, scale.left(from), scale.right(to - 1),
                heights[0], heights[1], heights[2], heights[3]);
    }

    double width() {
        return right - left;
    }

    boolean holds(int step) {
        return step >= from && step < to;
    }
}
