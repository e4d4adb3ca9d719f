package downhill.export.text;

import downhill.picture.RichText;
import downhill.picture.Span;
import downhill.picture.Typeface;
import java.util.stream.Collectors;

/// A whole LaTeX document that any of its engines typesets; with Korean words in it, `kotex` does.
final class LatexManuscript implements Manuscript {

    private static final String BEGINNING = """
            \\documentclass[11pt]{article}
            \\usepackage[utf8]{inputenc}
            \\usepackage[T1]{fontenc}
            \\usepackage{amsmath}
            """;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void chapter(String title) {
        text.append("\n\\section*{").append(LatexWords.of(title)).append("}\n");
    }

    @Override
    public void section(String title) {
        text.append("\n\\subsection*{").append(LatexWords.of(title)).append("}\n");
    }

    @Override
    public void formula(RichText formula) {
        text.append("\\[").append(LatexMath.of(formula)).append("\\]\n");
    }

    @Override
    public void paragraph(RichText words) {
        text.append('\n').append(Passage.of(words).stream().map(LatexManuscript::written).collect(Collectors.joining()))
                .append('\n');
    }

    @Override
    public String text() {
        boolean korean = text.codePoints()
                .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL);
        return BEGINNING + (korean ? "\\usepackage{kotex}\n" : "")
                + "\\setlength{\\parindent}{0pt}\n\\setlength{\\parskip}{4pt}\n\\begin{document}\n"
                + text + "\n\\end{document}\n";
    }

    private static String written(Passage passage) {
        return passage.lead() + (passage.isMath() ? "$" + LatexMath.of(passage.inner()) + "$"
                : passage.inner().spans().stream().map(LatexManuscript::written).collect(Collectors.joining()))
                + passage.trail();
    }

    private static String written(Span span) {
        boolean strong = span.face() == Typeface.BOLD || span.face() == Typeface.SEMIBOLD;
        return strong ? "\\textbf{" + LatexWords.of(span.text()) + "}" : LatexWords.of(span.text());
    }
}
