package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chooses Korean particles by what stands before them, once that is filled in.
///
/// A message has both forms, after a consonant and after a vowel: `{rate}[은/는]`, `$w$[을/를]`, `{0}[으로/로]`. Which fits is
/// told by how the text before it is read aloud ([LastSound]). Texts without such places, and those in other languages, stay
/// as they are.
public final class Particles {

    private static final Pattern CHOICE = Pattern.compile("\\[([가-힣]*)/([가-힣]*)]");

    private Particles() {
    }

    /// A text with its particles chosen.
    public static String settle(String text) {
        return text.indexOf('[') < 0 ? text : settle("", text);
    }

    /// The same for rich text: a particle fits what is written before it, whatever its typeface.
    public static RichText settle(RichText text) {
        if (text.spans().stream().noneMatch(span -> span.text().indexOf('[') >= 0)) {
            return text;
        }
        List<Span> settled = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (Span span : text.spans()) {
            Span next = new Span(settle(before.toString(), span.text()), span.face(), span.role(), span.script());
            before.append(next.plain());
            settled.add(next);
        }
        return new RichText(settled);
    }

    private static String settle(String before, String text) {
        StringBuilder settled = new StringBuilder();
        Matcher choice = CHOICE.matcher(text);
        int from = 0;
        while (choice.find()) {
            settled.append(text, from, choice.start());
            settled.append(fitting(choice.group(1), choice.group(2), LastSound.of(before + settled)));
            from = choice.end();
        }
        return settled.append(text.substring(from)).toString();
    }

    /// ㄹ counts as a consonant, but not before 로.
    private static String fitting(String afterConsonant, String afterVowel, LastSound last) {
        return switch (last) {
            case VOWEL -> afterVowel;
            case RIEUL -> afterConsonant.startsWith("으로") ? afterVowel : afterConsonant;
            case CONSONANT -> afterConsonant;
        };
    }
}
