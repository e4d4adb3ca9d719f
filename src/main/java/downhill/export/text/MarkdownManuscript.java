package downhill.export.text;

import downhill.picture.RichText;
import downhill.picture.Span;
import downhill.picture.Typeface;

/// Markdown, with mathematics between dollar signs, as GitHub, Jupyter and most editors read it.
final class MarkdownManuscript implements Manuscript {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void chapter(String title) {
        add("# " + escaped(title));
    }

    @Override
    public void section(String title) {
        add("## " + escaped(title));
    }

    @Override
    public void formula(RichText formula) {
        add("$$" + LatexMath.of(formula) + "$$");
    }

    @Override
    public void paragraph(RichText words) {
        StringBuilder line = new StringBuilder();
        for (Passage passage : Passage.of(words)) {
            line.append(passage.lead()).append(passage.isMath() ? "$" + LatexMath.of(passage.inner()) + "$"
                    : written(passage.inner())).append(passage.trail());
        }
        add(line.toString());
    }

    @Override
    public String text() {
        return text.toString();
    }

    private static String written(RichText words) {
        StringBuilder line = new StringBuilder();
        for (Span span : words.spans()) {
            boolean strong = span.face() == Typeface.BOLD || span.face() == Typeface.SEMIBOLD;
            line.append(strong ? strong(span.text()) : escaped(span.text()));
        }
        return line.toString();
    }

    /// Asterisks next to a space would be asterisks.
    private static String strong(String words) {
        String inner = words.strip();
        return inner.isEmpty() ? words : words.substring(0, words.indexOf(inner)) + "**" + escaped(inner) + "**"
                + words.substring(words.indexOf(inner) + inner.length());
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#$|~])", "\\\\$1");
    }

    private void add(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
    }
}
