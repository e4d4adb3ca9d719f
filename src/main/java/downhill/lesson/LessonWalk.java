package downhill.lesson;

import downhill.picture.RichText;
import java.util.List;
import java.util.Optional;

/// Where somebody is in a lesson, with all that its page tells now. Immutable.
///
/// @param lesson which one
/// @param index of the page, from 0
/// @param answer what has been answered so far, checked or not
/// @param judged the same once it was checked
/// @param live the moment that is on screen
public record LessonWalk(Lesson lesson, int index, Optional<Answer> answer, Optional<Judged> judged, LessonMoment live) {

    public LessonPage page() {
        return lesson.pages().get(index);
    }

    public boolean isLast() {
        return index + 1 == lesson.pages().size();
    }

    /// What the question is worked out from: once it was answered, what it was asked about.
    public LessonMoment asked() {
        return judged.map(Judged::asked).orElse(live);
    }

    /// Whether there is a question that nobody has answered yet.
    public boolean isOpen() {
        return page().question().isPresent() && judged.isEmpty();
    }

    /// Whether nothing that could be chosen is right, because the run has other numbers than the page was written for.
    public boolean isWithoutRight() {
        return page().question().map(question -> switch (question) {
            case ChooseOne choose -> choose.rightAnswer(asked()).isEmpty();
            case LeftOrRight side -> side.rightAnswer(asked()).isEmpty();
            case DragTo drag -> false;
            case TypeNumber number -> false;
            case PutInOrder order -> false;
        }).orElse(false);
    }

    public List<RichText> text(String language) {
        return page().text().in(language).told(asked());
    }

    /// What is said to the answer.
    public List<RichText> reply(String language) {
        return judged.stream().flatMap(done -> done.reply().stream()
                .flatMap(reply -> reply.text().in(language).told(done.answered()).stream())).toList();
    }

    /// The one large sentence for an audience: the page's, then its question, then what is said to the answer.
    public RichText spoken(String language) {
        if (judged.isPresent() && judged.get().reply().isPresent()) {
            return judged.get().reply().get().text().in(language).line(judged.get().answered());
        }
        return page().question().map(question -> question.common().ask()).orElse(page().spoken()).in(language).line(asked());
    }
}
