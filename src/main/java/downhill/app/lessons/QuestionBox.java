package downhill.app.lessons;

import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.lesson.ChooseOne;
import downhill.lesson.DragTo;
import downhill.lesson.Judged;
import downhill.lesson.LeftOrRight;
import downhill.lesson.LessonWalk;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.lesson.TypeNumber;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A page's question: what is asked, a place for the answer, and what the run says to it.
final class QuestionBox extends VBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final double TEXT = 1.1;

    private final Look look;
    private final Session session;
    private final RichFlow ask;
    private final Label hint = new Label();
    private final VBox place = new VBox();
    private final Button check;
    private final VBox reply;
    private final Paragraphs said;
    private Question shown;
    private AnswerPlace answer;

    QuestionBox(Look look, Session session) {
        this.look = look;
        this.session = session;
        getStyleClass().add("question");
        ask = new RichFlow(look);
        ask.setId("question-ask");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        place.getStyleClass().add("answer-place");
        check = new Button(look.text("question.check"));
        check.setId("question-check");
        check.getStyleClass().add("judge");
        check.setDefaultButton(true);
        check.setOnAction(event -> session.learning().check());
        said = new Paragraphs(look);
        said.setId("question-reply");
        reply = new VBox(said);
        reply.getStyleClass().add("reply");
        getChildren().addAll(ask, hint, place, check, reply);
    }

    void show(LessonWalk walk, double em) {
        walk.page().question().ifPresentOrElse(question -> show(question, walk, em), () -> {
            shown = null;
            answer = null;
            place.getChildren().clear();
        });
    }

    private void show(Question question, LessonWalk walk, double em) {
        String language = look.words().language();
        if (question != shown) {
            shown = question;
            answer = made(question);
            place.getChildren().setAll(answer.node());
        }
        ask.show(Paragraphs.bold(question.common().ask().in(language).line(walk.asked())), TEXT * em);
        hint.setText(look.text(hintKey(question, walk)));
        answer.show(walk, em);
        boolean isDone = walk.judged().isPresent();
        // Its room stays: what has just been clicked must not move under the hand.
        hint.setVisible(!isDone);
        Presence.of(check, !isDone);
        check.setDisable(walk.answer().isEmpty());
        Presence.of(reply, isDone);
        walk.judged().ifPresent(judged -> say(judged, walk, language, em));
    }

    private void say(Judged judged, LessonWalk walk, String language, double em) {
        reply.pseudoClassStateChanged(RIGHT, judged.right());
        List<RichText> texts = new ArrayList<>();
        texts.add(RichText.strong(look.text(judged.right() ? "question.right" : "question.look"),
                judged.right() ? Role.SLOPE : Role.GUESS));
        texts.addAll(walk.reply(language));
        if (walk.isWithoutRight()) {
            texts.add(RichText.words(look.text("question.none"), Role.DIM));
        }
        said.show(texts, TEXT * em);
    }

    private AnswerPlace made(Question question) {
        return switch (question) {
            case ChooseOne choose -> new ChoicePlace(look, session, choose);
            case DragTo drag -> new DragPlace(look, drag);
            case TypeNumber number -> new NumberPlace(look, session);
            case LeftOrRight side -> new SidePlace(look, session, side);
            case PutInOrder order -> new OrderPlace(look, session, order);
        };
    }

    private String hintKey(Question question, LessonWalk walk) {
        return switch (question) {
            case ChooseOne choose -> choose.answer().isPresent() && walk.page().scene().asked().isPresent()
                    ? "question.choose.mark" : "question.choose";
            case DragTo drag -> "question.drag." + drag.what().name().toLowerCase(Locale.ROOT);
            case TypeNumber number -> "question.number";
            case LeftOrRight side -> "question.side";
            case PutInOrder order -> "question.order";
        };
    }

    /// What has the focus at first.
    Node first() {
        return answer == null ? check : answer.first();
    }
}
