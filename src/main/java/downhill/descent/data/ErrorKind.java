package downhill.descent.data;

/// How a loss takes the distance of a model from a point.
public enum ErrorKind {
    /// Its square.
    SQUARED,
    /// Its length.
    ABSOLUTE,
    /// Its square up to δ, and from there on a straight line (P. J. Huber, 1964).
    HUBER,
    /// For a y of 0 and 1: −ln of the probability that the model gives to what happened.
    LOGISTIC
}
