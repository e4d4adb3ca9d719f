package downhill.descent.data;

import java.math.BigDecimal;

/// How a loss over data is made: a model, a kind of error, and what is done with the errors. It is a way to write a formula,
/// which the formula language reads like any other.
///
/// The ½ is in front of the whole, for Huber's error too: with it, that is ½r² up to δ and δ(|r| − ½δ) from there on.
///
/// @param model y as a formula in x, w and b, such as `w*x + b`; for logistic error what the sigmoid is taken of, with the
///        sigmoid or without. It must be readable by itself: what isn't can make another formula of the whole
/// @param error what is done with each distance
/// @param delta δ, where Huber's error becomes a line; above 0
/// @param lambda λ of λ·w², which is added; 0 for none
/// @param isSum whether errors are added up and not averaged
/// @param isHalved whether that is halved
public record LossRecipe(String model, ErrorKind error, double delta, double lambda, boolean isSum, boolean isHalved) {

    public LossRecipe {
        if (!(delta > 0) || !Double.isFinite(delta)) {
            throw new IllegalArgumentException("δ = " + delta);
        }
        if (!(lambda >= 0) || !Double.isFinite(lambda)) {
            throw new IllegalArgumentException("λ = " + lambda);
        }
    }

    /// The mean error, not halved, and nothing added.
    public static LossRecipe of(String model, ErrorKind error) {
        return new LossRecipe(model, error, 1, 0, false, false);
    }

    public LossRecipe withModel(String other) {
        return new LossRecipe(other, error, delta, lambda, isSum, isHalved);
    }

    public LossRecipe withError(ErrorKind other) {
        return new LossRecipe(model, other, delta, lambda, isSum, isHalved);
    }

    public LossRecipe withDelta(double other) {
        return new LossRecipe(model, error, other, lambda, isSum, isHalved);
    }

    public LossRecipe withLambda(double other) {
        return new LossRecipe(model, error, delta, other, isSum, isHalved);
    }

    public LossRecipe withSum(boolean other) {
        return new LossRecipe(model, error, delta, lambda, other, isHalved);
    }

    public LossRecipe withHalf(boolean other) {
        return new LossRecipe(model, error, delta, lambda, isSum, other);
    }

    /// The formula of the loss.
    public String formula() {
        String whole = (isHalved ? "½" : "") + (isSum ? "sum(" : "mean(") + oneError() + ")";
        return lambda == 0 ? whole : whole + " + " + factor(lambda) + "w^2";
    }

    /// What the model says of y: the curve to draw through the points.
    public String curve() {
        return error == ErrorKind.LOGISTIC ? "sigmoid(" + ModelText.withoutSigmoid(model) + ")" : ModelText.plain(model);
    }

    private String oneError() {
        String rest = ModelText.plain(model) + " - y";
        return switch (error) {
            case SQUARED -> "(" + rest + ")^2";
            case ABSOLUTE -> ModelText.length(rest);
            case HUBER -> huber(rest);
            case LOGISTIC -> "softplus(-(2y - 1)*" + ModelText.asFactor(ModelText.withoutSigmoid(model)) + ")";
        };
    }

    /// δ(2|r| − δ) beyond δ, where r² has the same value and the same slope.
    private String huber(String rest) {
        String length = ModelText.length(rest);
        String line = "2*" + length + " - " + number(delta);
        return "if(" + length + " <= " + number(delta) + ", (" + rest + ")^2, "
                + (delta == 1 ? line : number(delta) + "(" + line + ")") + ")";
    }

    private static String factor(double value) {
        return value == 1 ? "" : number(value);
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
