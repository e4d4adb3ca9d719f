package downhill.descent;

/// Notices that a way down has come to a tail that falls for ever, as e^(−w) does: its strides stay as long as they are,
/// though nothing is left to fall that the loss has digits for. Towards a bottom they become shorter: Newton's by
/// (n − 2)/(n − 1) each where the loss is like |w|ⁿ.
final class TailWatch {

    private static final int STRIDES = 40;
    private static final int PART = 10;
    private static final double AS_LONG = 0.9;

    private int inARow;
    private double first;
    private double last;

    /// Whether this is a tail, as far as can be told after another stride.
    ///
    /// @param isLost whether what the stride falls is lost in what the loss is rounded by
    boolean isTail(double stride, boolean isLost) {
        if (!isLost || inARow == STRIDES) {
            inARow = 0;
            first = 0;
            last = 0;
        }
        if (isLost) {
            inARow++;
            first += inARow <= PART ? stride : 0;
            last += inARow > STRIDES - PART ? stride : 0;
        }
        return inARow == STRIDES && last >= AS_LONG * first;
    }
}
