package downhill.descent;

/// A learning rate that held only for the first steps of a run, before another was chosen on the way.
///
/// @param rate a, before the schedule
/// @param until the number of the first step, from 0, that it doesn't hold for any more
public record EarlierRate(double rate, int until) {
}
