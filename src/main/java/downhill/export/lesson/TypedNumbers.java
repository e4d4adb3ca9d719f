package downhill.export.lesson;

import downhill.lesson.Answer;
import downhill.lesson.LessonMoment;
import downhill.lesson.Reply;
import downhill.lesson.RunExpression;
import downhill.lesson.TypeNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/// What is said to every number that can be typed: the number line in stretches, each with its reply.
///
/// @param stretches from the lowest to the highest, without gaps
record TypedNumbers(List<Stretch> stretches) {

    /// Said nothing.
    static final int NOTHING = -1;
    /// Said to the right one; from here on, those said to others.
    static final int RIGHT = 0;

    private static final double FAR = 1e6;
    private static final int HALVINGS = 80;

    /// Numbers with one reply.
    ///
    /// @param from the first of them; the last is the one before the next stretch begins
    /// @param reply which
    record Stretch(double from, int reply) {
    }

    static TypedNumbers of(TypeNumber question, LessonMoment moment) {
        Judge judge = new Judge(question, moment.knowing(expressions(question)));
        List<Double> probes = probes(question, moment);
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(Double.NEGATIVE_INFINITY, judge.reply(probes.getFirst())));
        for (int index = 1; index < probes.size(); index++) {
            int reply = judge.reply(probes.get(index));
            if (reply != stretches.getLast().reply()) {
                stretches.add(new Stretch(judge.change(probes.get(index - 1), probes.get(index)), reply));
            }
        }
        return new TypedNumbers(List.copyOf(stretches));
    }

    private static Stream<RunExpression> expressions(TypeNumber question) {
        return Stream.concat(Stream.concat(Stream.of(question.answer()), question.tolerance().stream()),
                question.common().otherwise().stream().flatMap(reply -> reply.when().stream()));
    }

    /// Closer than any tolerance of a lesson near 0 and near the right one, wider apart far away.
    private static List<Double> probes(TypeNumber question, LessonMoment moment) {
        List<Double> probes = new ArrayList<>();
        DoubleConsumer both = value -> {
            probes.add(value);
            probes.add(-value);
        };
        for (int index = 0; index < 20_000; index++) {
            both.accept(index / 1_000.0);
        }
        for (double value = 20; value < FAR; value *= 1.001) {
            both.accept(value);
        }
        question.rightAnswer(moment).map(answer -> ((Answer.Number) answer).value()).filter(Double::isFinite)
                .ifPresent(right -> {
                    probes.add(right);
                    for (double off = Math.max(Math.abs(right), 1e-6); off > 1e-9; off /= 1.5) {
                        probes.add(right + off);
                        probes.add(right - off);
                    }
                });
        return probes.stream().sorted().distinct().toList();
    }

    int reply(double number) {
        int reply = stretches.getFirst().reply();
        for (Stretch stretch : stretches) {
            if (number >= stretch.from()) {
                reply = stretch.reply();
            }
        }
        return reply;
    }

    private record Judge(TypeNumber question, LessonMoment moment) {

        int reply(double number) {
            Optional<Reply> reply = question.reply(new Answer.Number(number), moment);
            if (reply.isEmpty()) {
                return NOTHING;
            }
            Reply said = reply.get();
            return said == question.common().correct() ? RIGHT : question.common().otherwise().indexOf(said) + 1;
        }

        /// Where the reply changes between two numbers.
        double change(double low, double high) {
            int before = reply(low);
            double below = low;
            double above = high;
            for (int turn = 0; turn < HALVINGS; turn++) {
                double middle = below + (above - below) / 2;
                if (middle <= below || middle >= above) {
                    break;
                }
                if (reply(middle) == before) {
                    below = middle;
                } else {
                    above = middle;
                }
            }
            return above;
        }
    }
}
