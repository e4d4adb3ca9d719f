package downhill.descent.rule;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Setting;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a setting: `0.9 in 0..1`, with `log` or `whole` after it for a slider of that kind.
///
/// @param name what the setting is called
/// @param at   where its name stands
record DeclarationReader(Source source, String name, Place at) {

    static final String IN = "in";

    private static final Pattern IN_WORD = Pattern.compile("(?<![A-Za-z_])in(?![A-Za-z_])");
    private static final Pattern KIND = Pattern.compile("(?<![A-Za-z_])(log|logarithmic|whole)$");
    private static final Pattern DOTS = Pattern.compile("\\.{2,3}|…");

    static boolean isDeclaration(CharSequence plain) {
        return IN_WORD.matcher(plain).find();
    }

    Part.Declaration read(Place right) {
        Matcher word = found(IN_WORD, right);
        Place initial = new Place(right.from(), right.from() + word.start());
        Place range = new Place(right.from() + word.end(), right.to()).trimmed(source.plain());
        Matcher kind = KIND.matcher(source.plain(range));
        boolean isNumber = !kind.find();
        Place ends = isNumber ? range : new Place(range.from(), range.from() + kind.start());
        Matcher dots = found(DOTS, ends);
        double least = number(new Place(ends.from(), ends.from() + dots.start()));
        double most = number(new Place(ends.from() + dots.end(), ends.to()));
        checkName();
        if (!(least < most)) {
            throw source.refuse(ends.trimmed(source.plain()), RuleProblem.SETTING_RANGE);
        }
        return new Part.Declaration(name, at, checked(initial, range, new Setting(name, Setting.Kind.NUMBER,
                within(initial, ends, least, most), least, most, source.plain(at)),
                isNumber ? Setting.Kind.NUMBER : kind(kind.group())));
    }

    private Matcher found(Pattern pattern, Place place) {
        Matcher matcher = pattern.matcher(source.plain(place));
        if (!matcher.find()) {
            throw source.refuse(place, RuleProblem.SETTING_FORM);
        }
        return matcher;
    }

    private void checkName() {
        if (Rule.GIVEN.contains(name)) {
            throw source.refuse(at, RuleProblem.GIVEN, name);
        }
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw source.refuse(at, RuleProblem.SETTING_NAME, name);
        }
    }

    private static Setting.Kind kind(String word) {
        return word.startsWith("log") ? Setting.Kind.LOGARITHMIC : Setting.Kind.WHOLE;
    }

    private Setting checked(Place initial, Place range, Setting even, Setting.Kind kind) {
        return switch (kind) {
            case NUMBER -> even;
            case LOGARITHMIC -> {
                if (!(even.least() > 0)) {
                    throw source.refuse(range, RuleProblem.SETTING_LOG, name);
                }
                yield of(even, kind);
            }
            case WHOLE -> {
                if (!isWhole(even.initial()) || !isWhole(even.least()) || !isWhole(even.most())) {
                    Place all = new Place(initial.from(), range.to());
                    throw source.refuse(all.trimmed(source.plain()), RuleProblem.SETTING_WHOLE, name);
                }
                yield of(even, kind);
            }
        };
    }

    private static Setting of(Setting even, Setting.Kind kind) {
        return new Setting(even.name(), kind, even.initial(), even.least(), even.most(), even.label());
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }

    private double within(Place initial, Place ends, double least, double most) {
        double number = number(initial);
        if (number < least || number > most) {
            throw source.refuse(initial.trimmed(source.plain()), RuleProblem.SETTING_OUTSIDE,
                    source.typed(initial).strip(), source.typed(ends).strip());
        }
        return number;
    }

    /// A number as a formula writes it: 0.9, 1e-8, 1/3, ½.
    private double number(Place place) {
        Place trimmed = place.trimmed(source.plain());
        if (trimmed.isEmpty()) {
            throw source.refuse(trimmed, RuleProblem.SETTING_FORM);
        }
        if (source.plain(trimmed).contains("=")) {
            throw source.refuse(trimmed, RuleProblem.LINE_MISSING);
        }
        double number = switch (Formula.parse(source.typed(trimmed), Set.of())) {
            case Parsed.Good(Formula formula) -> formula.value(Map.of());
            case Parsed.Bad(var error) -> Double.NaN;
        };
        if (!Double.isFinite(number)) {
            throw source.refuse(trimmed, RuleProblem.SETTING_NUMBER, source.typed(trimmed));
        }
        return number;
    }
}
