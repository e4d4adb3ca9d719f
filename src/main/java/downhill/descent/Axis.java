package downhill.descent;

/// What one side of a map goes through: the starts along a coordinate, or the learning rates.
public sealed interface Axis permits StartAxis, RateAxis {

    /// Where it begins, in the measure in which its places are evenly spaced.
    double low();

    /// Where it ends, in that measure.
    double high();

    /// The start or the rate at one of its places.
    ///
    /// @param place from 0
    /// @param count how many places there are
    double at(int place, int count);

    /// A descent with a start or a rate of this axis.
    Descent applied(Descent descent, double value);

    /// What is at each of its places.
    default double[] values(int count) {
        double[] values = new double[count];
        for (int place = 0; place < count; place++) {
            values[place] = at(place, count);
        }
        return values;
    }
}
