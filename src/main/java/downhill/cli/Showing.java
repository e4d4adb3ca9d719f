package downhill.cli;

import downhill.descent.Optimizers;
import downhill.document.Document;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What to look at, and how: everything that the command line said, or left to its defaults. It can be done.
///
/// @param scene what to look at
/// @param optimizers what can be chosen, the scene's among it
/// @param language of all words
/// @param theme of all colours; nothing where none was asked for
/// @param present whether to present at once
/// @param size of picture or window, if it was given
/// @param unused what there is to say of the data: a guess, and what can't be used, and why
/// @param lesson the page of a lesson that is shown, if one is
public record Showing(Scene scene, Optimizers optimizers, String language, Optional<Theme> theme, boolean present,
        Optional<Size> size, List<Refusal> unused, Optional<LessonAt> lesson) {

    /// What was left out of that because it is broken, and what was guessed; a line each for standard error.
    public List<String> asides() {
        Words words = Words.of(language);
        return Stream.concat(optimizers.complaints().stream().map(Refusal::of),
                unused.stream()).map(why -> why.line(words)).toList();
    }

    public Showing withSize(Optional<Size> other) {
        return new Showing(scene, optimizers, language, theme, present, other, unused, lesson);
    }

    public Showing at(Scene other) {
        return new Showing(other, optimizers, language, theme, present, size, unused, lesson);
    }

    /// The same with a page of a lesson, or with none.
    public Showing with(Optional<LessonAt> page) {
        return new Showing(scene, optimizers, language, theme, present, size, unused, page);
    }

    /// The same in another theme.
    public Showing in(Optional<Theme> other) {
        return new Showing(scene, optimizers, language, other, present, size, unused, lesson);
    }

    /// As a document: the one that was named, with what is looked at now, or a new one.
    Document document(Optional<DocumentArgument> named) {
        return named.map(there -> there.document().with(scene))
                .orElseGet(() -> Document.of(scene).in(lesson.map(LessonAt::mark)));
    }

    public Size sizeOrUsual() {
        return size.orElse(Size.USUAL);
    }
}
