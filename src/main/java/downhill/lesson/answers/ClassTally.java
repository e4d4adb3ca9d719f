package downhill.lesson.answers;

import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.DragTo;
import downhill.lesson.LeftOrRight;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonWords;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.lesson.TypeNumber;
import downhill.picture.Quantity;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Tally;
import downhill.picture.Words;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Counts what a class has answered to a question.
///
/// @param hidden what is to be guessed in the figure, if anything is
/// @param moment what is asked about
/// @param given at least one answer, all of the question's kind
/// @param named whether names are to be seen
/// @param revealed whether it may be seen what is right
record ClassTally(Question question, Optional<Quantity> hidden, LessonMoment moment,
        List<ClassSheets.GivenByStudent> given, boolean named, boolean revealed) {

    /// As many different orders as are shown.
    private static final int MOST_ORDERS = 6;

    Tally made() {
        return switch (question) {
            case ChooseOne choose -> chosen(choose);
            case LeftOrRight side -> sides(side);
            case PutInOrder order -> orders(order);
            case TypeNumber number -> dots(Tally.Scale.NUMBER);
            case DragTo drag -> dots(switch (drag.what()) {
                case RATE -> Tally.Scale.RATE;
                case NUDGE -> Tally.Scale.NUDGE;
                case START, GUESS -> moment.weights() == 2 ? Tally.Scale.MAP : Tally.Scale.W;
            });
        };
    }

    private Tally tally(Tally.Scale scale, List<Tally.Dot> dots, List<Tally.Option> options, Optional<Vector> right) {
        int rights = (int) given.stream().filter(ClassSheets.GivenByStudent::right).count();
        return new Tally(scale, dots, options, revealed ? right : Optional.empty(), given.size(),
                revealed ? OptionalInt.of(rights) : OptionalInt.empty());
    }

    private String who(ClassSheets.GivenByStudent answer) {
        return named ? answer.who() : "";
    }

    private Tally dots(Tally.Scale scale) {
        int weights = scale == Tally.Scale.MAP ? 2 : 1;
        List<Tally.Dot> dots = given.stream().filter(each -> place(each.answer()).size() == weights)
                .map(each -> new Tally.Dot(place(each.answer()), each.right(), who(each))).toList();
        return tally(scale, dots, List.of(), question.rightAnswer(moment).map(ClassTally::place)
                .filter(place -> place.size() == weights && place.isFinite()));
    }

    private static Vector place(Answer answer) {
        return switch (answer) {
            case Answer.Number(double value) -> Vector.of(value);
            case Answer.Place(double w, double b) -> Vector.of(w, b);
            case Answer.Choice choice -> Vector.of(choice.index());
            case Answer.Order order -> Vector.of(0);
        };
    }

    private Tally.Option option(Function<Words, RichText> label, boolean right, Predicate<Answer> same) {
        List<ClassSheets.GivenByStudent> these = given.stream().filter(each -> same.test(each.answer())).toList();
        return new Tally.Option(label, these.size(), revealed && right,
                these.stream().map(this::who).filter(who -> !who.isEmpty()).toList());
    }

    private Function<Words, RichText> label(LessonWords text, LessonMoment at) {
        return words -> text.in(words.language()).line(at);
    }

    /// With a dot on the curve, too, for each that has chosen a place there.
    private Tally chosen(ChooseOne choose) {
        List<Tally.Option> options = new ArrayList<>();
        for (int index = 0; index < choose.choices().size(); index++) {
            ChooseOne.Choice choice = choose.choices().get(index);
            options.add(option(label(choice.text(), choice.in(moment)), choose.isRight(choice, moment),
                    new Answer.Choice(index)::equals));
        }
        boolean isPlaced = hidden.equals(Optional.of(Quantity.W)) && moment.weights() == 1
                && choose.choices().stream().allMatch(choice -> choice.value().isPresent());
        return isPlaced ? onCurve(choose, options) : tally(Tally.Scale.NONE, List.of(), options, Optional.empty());
    }

    private Tally onCurve(ChooseOne choose, List<Tally.Option> options) {
        List<Double> places = choose.choices().stream().map(each -> each.value().orElseThrow().value(moment)).toList();
        List<Tally.Dot> dots = given.stream().filter(each -> each.answer() instanceof Answer.Choice)
                .map(each -> new Tally.Dot(Vector.of(places.get(((Answer.Choice) each.answer()).index())), each.right(),
                        who(each))).toList();
        return tally(Tally.Scale.W, dots, options, choose.rightAnswer(moment).filter(Answer.Choice.class::isInstance)
                .map(right -> Vector.of(places.get(((Answer.Choice) right).index()))));
    }

    private Tally sides(LeftOrRight side) {
        List<Tally.Option> options = new ArrayList<>();
        for (double each : side.neither() ? new double[] {-1, 0, 1} : new double[] {-1, 1}) {
            String key = each < 0 ? "question.left" : each > 0 ? "question.rightward" : "question.neither";
            options.add(option(words -> RichText.words(words.text(key), Role.TEXT),
                    side.isRight(new Answer.Number(each), moment),
                    answer -> answer instanceof Answer.Number(double value) && value == each));
        }
        return tally(Tally.Scale.NONE, List.of(), options, Optional.empty());
    }

    /// The orders that most have given, the most frequent first.
    private Tally orders(PutInOrder order) {
        List<Tally.Option> options = given.stream().map(each -> (Answer.Order) each.answer()).distinct()
                .map(each -> option(words -> label(order, each.items(), words), order.isRight(each, moment), each::equals))
                .sorted(Comparator.comparingInt(Tally.Option::count).reversed()).limit(MOST_ORDERS).toList();
        return tally(Tally.Scale.NONE, List.of(), options, Optional.empty());
    }

    private RichText label(PutInOrder order, List<Integer> items, Words words) {
        return RichText.joined(IntStream.range(0, items.size()).mapToObj(place -> RichText.strong((place == 0 ? "" : "   ")
                + (place + 1) + " ", Role.DIM).plus(label(order.items().get(items.get(place)).text(), moment).apply(words)))
                .toList());
    }
}
