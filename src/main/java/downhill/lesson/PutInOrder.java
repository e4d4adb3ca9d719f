package downhill.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Put in order: by their values, smallest first.
///
/// @param items as written
/// @param descending largest first instead
public record PutInOrder(Common common, List<Item> items, boolean descending) implements Question {

    public PutInOrder {
        items = List.copyOf(items);
    }

    /// @param value what decides its place
    /// @param text what it says
    public record Item(RunExpression value, LessonWords text) {
    }

    @Override
    public boolean isRight(Answer answer, LessonMoment moment) {
        if (!(answer instanceof Answer.Order(List<Integer> order))) {
            return false;
        }
        for (int place = 1; place < order.size(); place++) {
            double before = value(order.get(place - 1), moment);
            double after = value(order.get(place), moment);
            // What is alike may stand either way.
            if (!(descending ? before >= after : before <= after)) {
                return false;
            }
        }
        return true;
    }

    /// What decides an item's place.
    ///
    /// @param item its number as written, from 0
    public double value(int item, LessonMoment moment) {
        return items.get(item).value().value(moment);
    }

    /// Where an item belongs, from 0: where it has been put, if that is as right as any other place.
    ///
    /// @param order the items as they have been put
    /// @param at where this one has been put, from 0
    public int place(List<Integer> order, int at, LessonMoment moment) {
        List<Double> sorted = sorted(moment).stream().map(item -> value(item, moment)).toList();
        double own = value(order.get(at), moment);
        return sorted.get(at) == own ? at : sorted.indexOf(own);
    }

    private List<Integer> sorted(LessonMoment moment) {
        Comparator<Integer> rising = Comparator.comparingDouble(item -> value(item, moment));
        return IntStream.range(0, items.size()).boxed().sorted(descending ? rising.reversed() : rising).toList();
    }

    @Override
    public Optional<Answer> rightAnswer(LessonMoment moment) {
        return Optional.of(new Answer.Order(sorted(moment)));
    }
}
