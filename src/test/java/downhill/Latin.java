package downhill;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The Latin words of a text that are neither names nor something to be typed: in a Korean text there are none.
public final class Latin {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /// Publications, places and mathematics of messages, options, calls, assignments, powers, paths, endings and codes:
    /// not words.
    private static final Pattern CODE = Pattern.compile("\\([A-Z][^()]* \\d{4}\\)|\"[^\"]*\"|"
            + "\\{[a-z0-9_]+(:\\+)?}|\\$[^$]*\\$|--[a-z]+( ID| FILE| K)?|#[a-z0-9]+"
            + "|[A-Za-z_.]+\\([^가-힣]*\\)|[a-z_]+ ?= ?[^ ]*|/?[A-Za-z-]+/[A-Za-z./-]*"
            + "|[a-z*-]*\\.[a-z]{2,4}\\b|[a-z]+(_[a-z]+)+"
            + "|[a-z0-9]+[*^][a-z0-9]|(sin|cos|ln|log|exp|asin|if)\\b ?\\(?|λmax|[a-z]+-[a-z]+(-[a-z]+)*");

    private static final Set<String> NAMES = Set.of(
            "Downhill", "PyTorch",
            "English", "Adam", "AdamW", "AdaGrad", "AdaDelta", "AdaMax", "AMSGrad", "RMSProp", "Rprop",
            "Nadam", "QHM", "QHAdam", "Lion", "ConstantLR", "PNG", "SVG", "GIF", "CSV", "JSON", "PDF", "UTF",
            "Markdown", "LaTeX", "HTML", "FILE", "NAME", "VALUE", "Ctrl", "Shift", "Enter", "Home", "End", "Space", "Esc",
            "Escape", "Page", "Up", "Down", "PgUp", "PgDn", "Delete", "Insert", "Tab", "II", "III", "IV", "MB", "KB", "NaN",
            "null", "true", "false", "jar", "log", "whole", "in", "or", "mean", "sum", "min", "max", "amsgrad", "alpha",
            "gamma", "momentum", "nesterov", "beta", "downhill", "en", "ko", "json", "light", "dark", "projector");

    private Latin() {
    }

    /// Those that are left in a text.
    public static List<String> left(String text) {
        return WORD.matcher(CODE.matcher(text).replaceAll(" ")).results().map(MatchResult::group)
                .filter(word -> !NAMES.contains(word)).toList();
    }
}
