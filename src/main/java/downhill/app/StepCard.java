package downhill.app;

import downhill.picture.Bars;
import downhill.picture.Frame;
import downhill.picture.Numbers;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Story;
import downhill.picture.WorkedLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// This step: the update in symbols and in numbers, in words, and as lengths to compare.
final class StepCard extends Card {

    private final Look look;
    private final Label place = new Label();
    private final VBox working = new VBox();
    private final VBox words = new VBox();
    private final RichFlow comparison;
    private final Paper lengths;
    private final Paper promises;

    StepCard(Look look) {
        super(look.text("step.title"));
        this.look = look;
        getStyleClass().add("step-card");
        place.getStyleClass().add("place");
        atTitle(place);
        working.getStyleClass().add("working");
        words.getStyleClass().add("words");
        comparison = new RichFlow(look);
        lengths = new Paper(look, Role.CARD);
        promises = new Paper(look, Role.CARD);
        getChildren().addAll(working, words, promises, lengths, comparison);
    }

    void show(State state, double em) {
        Frame frame = state.frame();
        int step = frame.step();
        place.setText(frame.hasStep() ? step + " → " + (step + 1) : look.text("step.end", step));
        fill(working, workingLines(frame, em), em);
        List<Sized> sentences = new ArrayList<>();
        Story.tell(frame, look.words()).forEach(text -> sentences.add(new Sized(text, 1.04 * em)));
        fill(words, sentences, em);
        lengths.setTall(Bars.height() * em);
        promises.setTall(frame.hasStep() ? Bars.height() * em : 0);
        lengths.show(em, (page, box) -> Bars.lengths(page, box, frame));
        promises.show(em, (page, box) -> Bars.promises(page, box, frame));
        comparison.show(look.words().rich(comparisonKey(frame)), 0.95 * em);
    }

    /// Which of two numbers is the larger; they have different units, so it is no law, only a sign of the end.
    private static String comparisonKey(Frame frame) {
        double slope = Math.abs(frame.slope());
        return frame.nudge() < slope ? "lengths.less" : frame.nudge() == slope ? "lengths.equal" : "lengths.more";
    }

    /// @param text what
    /// @param size how large
    private record Sized(RichText text, double size) {
    }

    private static List<Sized> workingLines(Frame frame, double em) {
        List<Sized> sized = new ArrayList<>();
        List<WorkedLine> lines = WorkedLine.of(frame);
        for (int index = 0; index < lines.size(); index++) {
            boolean last = index == lines.size() - 1;
            double size = !last ? 1.05 : lines.size() > 1 ? 1.35 : 1.62;
            sized.add(new Sized(lines.get(index).symbols(), size * em));
            sized.add(new Sized(lines.get(index).numbers(), (last ? 0.86 * size : size * 0.95) * em));
        }
        if (!lines.isEmpty()) {
            sized.add(new Sized(RichText.symbol("Δw").plus(RichText.symbol(
                    " = " + Numbers.significant(frame.change(), 3), Role.STEP)), 1.12 * em));
        }
        return sized;
    }

    /// Shows texts one below the other, with as many flows as there are texts; flows are kept and used again.
    private void fill(VBox box, List<Sized> texts, double em) {
        while (box.getChildren().size() > texts.size()) {
            box.getChildren().removeLast();
        }
        while (box.getChildren().size() < texts.size()) {
            box.getChildren().add(new RichFlow(look));
        }
        for (int index = 0; index < texts.size(); index++) {
            ((RichFlow) box.getChildren().get(index)).show(texts.get(index).text(), texts.get(index).size());
        }
    }
}
