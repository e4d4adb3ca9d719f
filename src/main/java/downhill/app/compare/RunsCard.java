package downhill.app.compare;

import downhill.app.control.Card;
import downhill.app.control.Choices;
import downhill.app.control.ScrollToFocus;
import downhill.app.control.ScrolledView;
import downhill.app.draw.Look;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.picture.Fairness;
import downhill.picture.LaneFacts;
import downhill.session.Facts;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The runs that are compared, one line each, and what is made equal among them.
public final class RunsCard extends Card {

    private final Look look;
    private final Session session;
    private final ComboBox<Race> races = new ComboBox<>();
    private final Label fairness = new Label();
    private final AddRunMenu add;
    private final VBox lines = new VBox();
    private final Facts told;
    private List<LaneFacts> facts = List.of();
    private boolean showing;

    /// @param done called when what was asked for in a menu is done
    public RunsCard(Look look, Session session, Runnable done) {
        super(look.text("compare.title"));
        this.look = look;
        this.session = session;
        told = new Facts(look.words());
        getStyleClass().add("runs-card");
        races.setId("race-choice");
        races.getItems().setAll(Race.values());
        races.setAccessibleText(look.text("race.title"));
        Choices.tell(races, race -> look.text("race." + race.id()));
        races.setOnAction(event -> {
            if (!showing) {
                session.comparing().arrange(comparison -> comparison.racing(races.getValue()));
            }
        });
        add = new AddRunMenu(look, session, done);
        atTitle(races, add);
        fairness.setId("fairness");
        fairness.setWrapText(true);
        fairness.setMinHeight(USE_PREF_SIZE);
        fairness.getStyleClass().add("hint");
        lines.getStyleClass().add("run-lines");
        ScrollPane scroll = new ScrolledView(lines);
        scroll.getStyleClass().addAll("right", "run-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(lines.heightProperty());
        ScrollToFocus.in(scroll);
        getChildren().addAll(fairness, new RunHeadings(look, column -> column.sort(session, facts)), scroll);
    }

    public void show(State state, double em) {
        showing = true;
        Comparison comparison = state.comparison();
        races.setValue(comparison.race());
        fairness.setText(Fairness.told(comparison, look.words()));
        add.show(state);
        facts = told.of(state);
        while (lines.getChildren().size() > facts.size()) {
            lines.getChildren().removeLast();
        }
        while (lines.getChildren().size() < facts.size()) {
            lines.getChildren().add(new RunLine(look, session, lines.getChildren().size(), this::placeAt));
        }
        for (int index = 0; index < facts.size(); index++) {
            ((RunLine) lines.getChildren().get(index)).show(facts.get(index), comparison, em);
        }
        showing = false;
    }

    /// Which place in the list a height on the screen belongs to.
    private int placeAt(double sceneY) {
        double y = lines.sceneToLocal(0, sceneY).getY();
        double pitch = lines.getHeight() / Math.max(1, lines.getChildren().size());
        return Math.clamp((int) Math.floor(y / pitch), 0, lines.getChildren().size() - 1);
    }
}
