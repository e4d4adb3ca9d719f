package downhill.app.lessons;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.lesson.Answer;
import downhill.lesson.Judged;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonWalk;
import downhill.lesson.PutInOrder;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Items to be put in order, each with a button up and one down.
final class OrderPlace implements AnswerPlace {

    private static final double TEXT = 1.06;

    private final Look look;
    private final Session session;
    private final PutInOrder question;
    private final VBox box = new VBox();
    private final List<RichFlow> texts = new ArrayList<>();
    private final List<Button> up = new ArrayList<>();
    private final List<Button> down = new ArrayList<>();
    private List<Integer> order;

    OrderPlace(Look look, Session session, PutInOrder question) {
        this.look = look;
        this.session = session;
        this.question = question;
        order = IntStream.range(0, question.items().size()).boxed().toList();
        box.getStyleClass().add("answers");
        for (int place = 0; place < order.size(); place++) {
            box.getChildren().add(row(place));
        }
    }

    private Node row(int place) {
        Label number = new Label(String.valueOf(place + 1));
        number.getStyleClass().add("place");
        RichFlow text = new RichFlow(look);
        HBox.setHgrow(text, Priority.ALWAYS);
        texts.add(text);
        up.add(button(place, -1, "fth-chevron-up", "question.order.up"));
        down.add(button(place, 1, "fth-chevron-down", "question.order.down"));
        HBox row = new HBox(number, text, up.getLast(), down.getLast());
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.getStyleClass().addAll("answer", "ordered");
        return row;
    }

    private Button button(int place, int by, String icon, String key) {
        Button button = new Button(null, look.icons().of(icon));
        button.getStyleClass().add("quiet-button");
        button.setId("order-" + (by < 0 ? "up-" : "down-") + (place + 1));
        button.setAccessibleText(look.text(key, place + 1));
        button.setOnAction(event -> move(place, by));
        return button;
    }

    /// The focus goes with what is moved.
    private void move(int place, int by) {
        List<Integer> moved = new ArrayList<>(order);
        Collections.swap(moved, place, place + by);
        session.learning().answer(new Answer.Order(moved));
        Button after = (by < 0 ? up : down).get(place + by);
        boolean isEnd = place + by == 0 || place + by == order.size() - 1;
        (isEnd ? (by < 0 ? down : up).get(place + by) : after).requestFocus();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node first() {
        return down.getFirst();
    }

    @Override
    public void show(LessonWalk walk, double em) {
        if (walk.answer().orElse(null) instanceof Answer.Order(List<Integer> items)) {
            order = items;
        }
        boolean isRight = walk.judged().map(Judged::right).orElse(false);
        for (int place = 0; place < order.size(); place++) {
            RichText item = question.items().get(order.get(place)).text().in(look.words().language()).line(walk.asked());
            texts.get(place).show(walk.judged().isPresent() ? item.plus(compared(place, walk.asked())) : item, TEXT * em);
            up.get(place).setDisable(place == 0 || isRight);
            down.get(place).setDisable(place == order.size() - 1 || isRight);
        }
    }

    /// Beside one's own order, once it was checked: what decides, and where that belongs.
    private RichText compared(int place, LessonMoment asked) {
        String value = question.written(asked).get(order.get(place));
        int right = question.place(order, place, asked);
        return RichText.words(right == place ? look.text("question.order.value", value)
                : look.text("question.order.place", value, right + 1), Role.DIM);
    }
}
