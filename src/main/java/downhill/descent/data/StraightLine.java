package downhill.descent.data;

/// y = slope · x + intercept; of a model, w·x + b.
public record StraightLine(double slope, double intercept) {

    public double at(double x) {
        return slope * x + intercept;
    }
}
