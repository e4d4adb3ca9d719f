package downhill.lesson;

import downhill.descent.Complaint;
import downhill.formula.SyntaxError;
import downhill.json.JsonArray;
import downhill.json.JsonField;
import downhill.json.JsonNull;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonText;
import downhill.json.JsonTruth;
import downhill.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a lesson's texts and expressions.
///
/// @param given names that expressions may use beside the run's
public record LessonTexts(Set<String> given) {

    /// The longest text, in UTF-16 units.
    private static final int LONGEST = 4_000;
    /// So much of an expression is quoted where it is wrong.
    private static final int LONGEST_QUOTED = 80;

    public LessonTexts {
        given = Set.copyOf(given);
    }

    /// The text that must be there.
    LessonWords words(JsonField field) {
        return optional(field).orElseThrow(() -> field.refusal("lesson.text.missing"));
    }

    Optional<LessonWords> optional(JsonField field) {
        if (!field.isThere()) {
            return Optional.empty();
        }
        Map<String, LessonText> texts = new LinkedHashMap<>();
        if (field.value().get() instanceof JsonText) {
            texts.put(LessonWords.ANY, text(field));
        } else {
            if (!(field.value().get() instanceof JsonObject)) {
                throw field.refusal("lesson.text.kind");
            }
            field.members().forEach((language, member) -> {
                if (member.value().orElse(null) instanceof JsonText) {
                    texts.put(language, text(member));
                }
            });
        }
        if (texts.isEmpty()) {
            throw field.refusal("lesson.text.missing");
        }
        return Optional.of(new LessonWords(texts));
    }

    private LessonText text(JsonField field) {
        String source = field.text("", LONGEST);
        if (source.isBlank()) {
            throw field.refusal("lesson.text.missing");
        }
        StringBuilder message = new StringBuilder();
        List<LessonText.Place> places = new ArrayList<>();
        int from = 0;
        for (int at = source.indexOf('{'); at >= 0; at = source.indexOf('{', from)) {
            int end = source.indexOf('}', at);
            if (end < 0) {
                throw field.refusal("lesson.text.brace");
            }
            message.append(source, from, at).append('{').append(places.size()).append('}');
            places.add(place(field, source.substring(at + 1, end)));
            from = end + 1;
        }
        message.append(source.substring(from));
        checkMathematics(field, message.toString());
        return new LessonText(source, message.toString(), places);
    }

    /// Paragraph by paragraph, as they are shown.
    private static void checkMathematics(JsonField field, String message) {
        for (String paragraph : message.split("\n")) {
            if (paragraph.chars().filter(sign -> sign == '$').count() % 2 == 1) {
                throw field.refusal("lesson.text.mathematics");
            }
        }
    }

    private LessonText.Place place(JsonField field, String inside) {
        int colon = inside.indexOf(':');
        String number = colon < 0 ? inside : inside.substring(0, colon);
        NumberStyle style = colon < 0 ? NumberStyle.PLAIN : NumberStyle.of(inside.substring(colon + 1))
                .orElseThrow(() -> field.refusal("lesson.text.style", inside.substring(colon + 1).strip()));
        return new LessonText.Place(expression(field, number), style);
    }

    /// The number that must be there: an expression, or a number as JSON has it.
    RunExpression number(JsonField field) {
        return optionalNumber(field).orElseThrow(() -> field.refusal("lesson.expression.missing"));
    }

    Optional<RunExpression> optionalNumber(JsonField field) {
        return written(field).map(text -> expression(field, text));
    }

    Optional<RunExpression> condition(JsonField field) {
        return written(field).map(text -> good(field, text, new ExpressionReader(given).condition(text)));
    }

    private static Optional<String> written(JsonField field) {
        if (!field.isThere()) {
            return Optional.empty();
        }
        return Optional.of(switch (field.value().get()) {
            case JsonNumber number -> number.text();
            case JsonText text -> text.value();
            case JsonObject other -> throw field.refusal("lesson.expression.kind");
            case JsonArray other -> throw field.refusal("lesson.expression.kind");
            case JsonTruth other -> throw field.refusal("lesson.expression.kind");
            case JsonNull other -> throw field.refusal("lesson.expression.kind");
        });
    }

    /// Checks an expression that stands in a field.
    RunExpression expression(JsonField field, String text) {
        return good(field, text, new ExpressionReader(given).number(text));
    }

    /// An expression that has been checked.
    RunExpression number(String text) {
        return switch (new ExpressionReader(given).number(text)) {
            case ExpressionReader.Good(RunExpression expression) -> expression;
            case ExpressionReader.Bad(SyntaxError error) -> throw new IllegalStateException(text + ": " + error);
        };
    }

    private static RunExpression good(JsonField field, String text, ExpressionReader.Reading reading) {
        return switch (reading) {
            case ExpressionReader.Good(RunExpression expression) -> expression;
            case ExpressionReader.Bad(SyntaxError error) -> throw LessonRefusal.at(field,
                    new Complaint(error.key(), error.arguments()), "lesson.expression", Quote.of(text, LONGEST_QUOTED),
                    error.at() + 1);
        };
    }

    /// The same with more names.
    LessonTexts with(String... names) {
        Set<String> more = new HashSet<>(given);
        more.addAll(List.of(names));
        return new LessonTexts(more);
    }
}
