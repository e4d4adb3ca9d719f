package downhill.lesson;

import downhill.picture.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Put in order: by their values, smallest first.
///
/// @param items as written
/// @param descending largest first instead
public record PutInOrder(Common common, List<Item> items, boolean descending) implements Question {

    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 6;

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
        double own = value(order.get(at), moment);
        return value(sorted(moment).get(at), moment) == own ? at : firstPlace(order.get(at), moment);
    }

    /// The first of the places, from 0, where an item belongs.
    ///
    /// @param item its number as written, from 0
    public int firstPlace(int item, LessonMoment moment) {
        return sorted(moment).stream().map(each -> value(each, moment)).toList().indexOf(value(item, moment));
    }

    /// What decides of each item, in so many digits that what differs looks different.
    public List<String> written(LessonMoment moment) {
        List<Double> values = IntStream.range(0, items.size()).mapToObj(item -> value(item, moment)).toList();
        long different = values.stream().distinct().count();
        return IntStream.rangeClosed(FEWEST_DIGITS, MOST_DIGITS).mapToObj(digits -> values.stream()
                        .map(value -> Numbers.significant(value, digits)).toList())
                .filter(texts -> texts.stream().distinct().count() == different).findFirst()
                .orElseGet(() -> values.stream().map(Numbers::exact).toList());
    }

    /// What an answer begins with: as written, unless that is right. Then it is another order that isn't, the same one for
    /// everybody, and where there is a choice not the one that is only turned round.
    public List<Integer> begun(LessonMoment moment) {
        return isRight(new Answer.Order(written()), moment)
                ? shuffled(order -> !isRight(new Answer.Order(order), moment)) : written();
    }

    /// The same where no run says yet what is right.
    public List<Integer> begun() {
        return shuffled(order -> true);
    }

    private List<Integer> shuffled(Predicate<List<Integer>> isPossible) {
        List<Integer> turned = written().reversed();
        List<List<Integer>> others = orders(items.size()).stream()
                .filter(order -> !order.equals(written()) && !order.equals(turned)).filter(isPossible).toList();
        if (others.isEmpty()) {
            return turned;
        }
        String asked = items.stream().map(item -> item.value().text()).collect(Collectors.joining(" "));
        return others.get(Math.floorMod(asked.hashCode(), others.size()));
    }

    private List<Integer> written() {
        return IntStream.range(0, items.size()).boxed().toList();
    }

    /// All orders of so many items.
    public static List<List<Integer>> orders(int count) {
        if (count == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> fewer : orders(count - 1)) {
            for (int place = 0; place < count; place++) {
                List<Integer> more = new ArrayList<>(fewer);
                more.add(place, count - 1);
                orders.add(more);
            }
        }
        return orders;
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
