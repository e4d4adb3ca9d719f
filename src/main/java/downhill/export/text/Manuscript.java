package downhill.export.text;

import downhill.picture.RichText;

/// A text that is written from its beginning to its end, in one notation.
interface Manuscript {

    /// The title of a run.
    void chapter(String title);

    /// The title of a step.
    void section(String title);

    /// A line of mathematics by itself.
    void formula(RichText formula);

    /// A paragraph of words, with mathematics among them.
    void paragraph(RichText text);

    /// All of it, as the content of a file.
    String text();
}
