package downhill.app.compare;

import downhill.app.draw.Look;
import downhill.picture.OptimizerName;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Ways to add a run to those that are compared: like the one that is looked at, but for one thing.
final class AddRunMenu extends MenuButton {

    private final Look look;
    private final Session session;
    private final Runnable done;
    private final Menu optimizers;
    private final MenuItem fork;
    private State shown;
    private List<String> listed = List.of();

    /// @param done called when a run has been added
    AddRunMenu(Look look, Session session, Runnable done) {
        super(look.text("compare.add"));
        this.done = done;
        this.look = look;
        this.session = session;
        setId("add-run");
        optimizers = new Menu(look.text("compare.add.optimizer"));
        fork = item("compare.add.fork", session.comparing()::fork);
        getItems().addAll(item("compare.add.rate", () -> more().rate()), optimizers,
                item("compare.add.start", () -> more().start()), fork, new SeparatorMenuItem(),
                item("compare.add.usual", () -> more().usual()), item("compare.alone", () -> more().alone()));
    }

    void show(State state) {
        shown = state;
        setDisable(state.comparison().isFull() && state.comparison().lanes().size() == 1);
        fork.setDisable(state.frame().step() >= state.whole().length());
        List<String> ids = state.optimizers().ids();
        if (!ids.equals(listed)) {
            listed = ids;
            optimizers.getItems().setAll(ids.stream().map(this::optimizer).toList());
        }
    }

    private MoreRuns more() {
        return new MoreRuns(session, shown);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(look.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> {
            action.run();
            done.run();
        });
        return item;
    }

    private MenuItem optimizer(String id) {
        MenuItem item = new MenuItem(OptimizerName.of(id, session.optimizers(), look.words()));
        item.setOnAction(event -> {
            more().optimizer(id);
            done.run();
        });
        return item;
    }
}
