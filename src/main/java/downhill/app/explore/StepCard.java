package downhill.app.explore;

import downhill.app.control.Card;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Sizes;
import downhill.app.draw.Tips;
import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.picture.Bars;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.KnownLines;
import downhill.picture.Numbers;
import downhill.picture.Page;
import downhill.picture.PlaneAlone;
import downhill.picture.PlaneBars;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Section;
import downhill.picture.Story;
import downhill.picture.WorkedLine;
import downhill.session.Session;
import downhill.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// This step: the update in symbols and in numbers, in words, and as lengths to compare.
public final class StepCard extends Card {

    /// The least height of the words, in ems: that of most steps; with a line for how far off a guess was.
    private static final double WORDS = 4.8;
    private static final double WORDS_WITH_GUESS = 7.2;

    private final Look look;
    private final Label place = new Label();
    private final VBox working = new VBox();
    private final VBox words = new StillBox();
    private final RichFlow comparison;
    private final ToggleButton predict;
    private final GuessPanel guess;
    private final VBox told;
    private Run tallFor;
    private double tallAt;
    private boolean tallGuessed;
    private double tallest;
    private final Paper lengths;
    private final Paper promises;
    private final VBox compared;
    private final HeldRoom room;
    private final KnownLines lines = new KnownLines();

    public StepCard(Look look, Session session) {
        super(look.text("step.title"));
        this.look = look;
        getStyleClass().add("step-card");
        setMinHeight(USE_PREF_SIZE);
        place.getStyleClass().add("place");
        predict = new ToggleButton(look.text("predict.title"));
        predict.setId("predict");
        predict.getStyleClass().add("title-toggle");
        predict.setOnAction(event -> session.predicting().toggle());
        Tips.on(predict, look.text("predict.about"));
        guess = new GuessPanel(look, session);
        atTitle(predict, place);
        working.getStyleClass().add("working");
        words.getStyleClass().add("words");
        comparison = new RichFlow(look).filling();
        lengths = new Paper(look);
        promises = new Paper(look);
        told = new VBox(working, words);
        compared = new VBox(lengths, comparison);
        told.getStyleClass().add("told");
        compared.getStyleClass().add("compared");
        room = new HeldRoom(told, List.of(compared, promises));
        getChildren().addAll(told, promises, compared);
    }

    public void show(State state, double em) {
        Frame frame = state.frame();
        int step = frame.step();
        predict.setSelected(state.guessing().on());
        String between = frame.hasStep() || frame.isHidden() ? step + " → " + (step + 1) : look.text("step.end", step);
        place.setText(frame.run().descent().sight().batches()
                .map(batches -> look.text("step.epoch", between, batches.epoch(step) + 1)).orElse(between));
        Flows.show(look, working, () -> workingLines(frame, em), () -> { });
        Flows.show(look, words, () -> told(frame).map(text -> new Flows.Sized(text, 1.04 * em, "")).toList(),
                () -> keepTall(state, em));
        guess(state, em);
        if (!state.motion().held()) {
            promises.setTall(frame.hasStep() || frame.isHidden() ? Bars.height() * em : 0);
        }
        promises.show(em, (page, box) -> promises(page, box, frame));
        boolean isLine = frame.weights() == 1;
        Presence.of(lengths, isLine);
        if (isLine) {
            lengths.setTall(Bars.height() * em);
            lengths.show(em, (page, box) -> Bars.lengths(page, box, frame.section(Coordinate.W)));
        }
        comparison.show(isLine ? look.words().rich(comparisonKey(frame.section(Coordinate.W)))
                : PlaneAlone.told(frame, look.words()).orElse(RichText.empty()), 0.95 * em);
        // What is compared makes room for what is guessed; in the check the story tells it itself.
        room.share(state.motion().held(), !state.guessing().on() && (isLine || frame.head().atRest()), true);
    }

    /// What is guessed is in the window only while something is: the panel has some ninety nodes, and the toolkit goes
    /// through all that there are in every frame.
    private void guess(State state, double em) {
        if (!state.guessing().on()) {
            told.getChildren().remove(guess);
            return;
        }
        guess.show(state, em);
        if (!told.getChildren().contains(guess)) {
            told.getChildren().add(guess);
        }
    }

    /// The story, each sentence below the other; of two weights in one piece, since there is less room for more of them.
    private Stream<RichText> told(Frame frame) {
        Stream<RichText> sentences = Story.tell(frame, look.words()).stream();
        RichText space = RichText.words(" ", Role.TEXT);
        return frame.weights() == 1 ? sentences
                : sentences.reduce((before, next) -> before.plus(space).plus(next)).stream();
    }

    private static void promises(Page page, Box box, Frame frame) {
        if (frame.weights() == 1) {
            Bars.promises(page, box, frame.section(Coordinate.W));
        } else {
            PlaneBars.paint(page, box, frame);
        }
    }

    /// The words take as much height as they have needed for this run: nothing below them jumps while it plays or while
    /// something is dragged.
    private void keepTall(State state, double em) {
        boolean otherRun = state.whole() != tallFor && !state.motion().held();
        boolean guessed = state.guessing().on();
        if (otherRun || words.getWidth() != tallAt || guessed != tallGuessed) {
            tallest = 0;
        }
        tallGuessed = guessed;
        tallFor = state.whole();
        tallAt = words.getWidth();
        double needed = words.prefHeight(words.getWidth() > 0 ? words.getWidth() : -1);
        tallest = Math.max(Math.max(tallest, needed), (guessed ? WORDS_WITH_GUESS : WORDS) * em);
        Sizes.minHeight(words, tallest);
    }

    /// Which of two numbers is the larger; they have different units, so it is no law, only a sign of the end.
    private static String comparisonKey(Section section) {
        double slope = Math.abs(section.slope());
        return section.nudge() < slope ? "lengths.less" : section.nudge() == slope ? "lengths.equal" : "lengths.more";
    }

    /// The update in symbols and in numbers. Of a rule of many lines the earlier ones show only what they gave; their
    /// numbers come when they are pointed at.
    private List<Flows.Sized> workingLines(Frame frame, double em) {
        List<Flows.Sized> sized = new ArrayList<>();
        double large = frame.weights() == 1 ? em : 0.86 * em;
        frame.sections().forEach(along ->
                workingLines(along, lines.of(frame, along.track().coordinate()), large, sized));
        return sized;
    }

    private static void workingLines(Section section, List<WorkedLine> lines, double em, List<Flows.Sized> sized) {
        boolean many = lines.size() > 2;
        for (int index = 0; index < lines.size(); index++) {
            WorkedLine line = lines.get(index);
            boolean last = index == lines.size() - 1;
            double size = (last ? lines.size() > 1 ? 1.35 : 1.62 : 1.1) * em;
            if (many && !last) {
                sized.add(new Flows.Sized(line.withResult(), size, line.numbers().plain()));
            } else {
                sized.add(new Flows.Sized(line.symbols(), size, ""));
                sized.add(new Flows.Sized(line.numbers(), (last ? 0.86 : 0.95) * size, ""));
            }
        }
        if (!lines.isEmpty() && !section.isSlice()) {
            String change = section.tellsChange() ? Numbers.significant(section.change(), 3) : "?";
            RichText told = RichText.symbol("Δw").plus(RichText.symbol(" = " + change, Role.STEP));
            sized.add(new Flows.Sized(told, 1.12 * em, ""));
        }
    }
}
