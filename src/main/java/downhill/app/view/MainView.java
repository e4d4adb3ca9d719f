package downhill.app.view;

import downhill.app.compare.CompareView;
import downhill.app.draw.Look;
import downhill.app.draw.OneSeen;
import downhill.app.draw.Presence;
import downhill.app.explore.ExploreView;
import downhill.app.lessons.LessonsView;
import downhill.export.Offer;
import downhill.scene.Access;
import downhill.scene.Tab;
import downhill.scene.WindowPart;
import downhill.session.Session;
import downhill.session.State;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's content: header above, one of the tabs with the notice floating over it, transport below.
///
/// Only the tab that is seen is part of the window: the other costs nothing.
public final class MainView extends BorderPane {

    private final HeaderBar header;
    private final PresenterBar presenter;
    private final NoticeBar notice;
    private final TransportBar transport;
    private final ExploreView explore;
    private final CompareView compare;
    private final Supplier<LessonsView> makingLessons;
    private LessonsView lessons;
    private final OneSeen tab;

    /// @param chance a number from 0 up to 1, for the random start
    /// @param commands takes what was asked for
    /// @param export takes what is to be written or copied
    /// @param documents what is done with files and codes
    public MainView(Look look, Session session, DoubleSupplier chance, Consumer<Command> commands, Consumer<Offer> export,
            DocumentDeeds documents) {
        getStyleClass().add("main-view");
        header = new HeaderBar(look, session, commands, export, documents);
        notice = new NoticeBar(look, session);
        transport = new TransportBar(look, session);
        explore = new ExploreView(look, session, chance);
        compare = new CompareView(look, session);
        makingLessons = () -> new LessonsView(look, session, chance, () -> commands.accept(Command.SAVE_ANSWERS),
                documents::askLesson);
        StackPane noticed = new StackPane(notice);
        noticed.getStyleClass().add("noticed");
        StackPane tabs = new StackPane(explore);
        tab = new OneSeen(tabs.getChildren(), explore);
        noticed.setAlignment(Pos.TOP_CENTER);
        noticed.setPickOnBounds(false);
        presenter = new PresenterBar(look, commands);
        setTop(new VBox(header, presenter));
        // The notice floats: nothing moves away from under the pointer when it comes and goes.
        setCenter(new StackPane(tabs, noticed));
        setBottom(transport);
        DataDrop.on(this, look, session, documents);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (!takesFocus(event.getPickResult().getIntersectedNode())) {
                requestFocus();
            }
        });
    }

    /// Whether a node, or what it is part of, is something to work with. A click beside all such takes the focus back to the
    /// plot, so that the keys step and play again.
    private static boolean takesFocus(Node node) {
        return node != null && (node.isFocusTraversable() || takesFocus(node.getParent()));
    }

    /// Whether an audience sees another screen meanwhile.
    public void presentedBeside(boolean beside) {
        presenter.presenting(beside);
    }

    /// Makes and styles the next of what a state shows for the first time. Each has a pulse of its own: all together would
    /// take too long for one.
    ///
    /// @return whether there was anything
    public boolean prepare(State state, double em) {
        return switch (state.tab()) {
            case EXPLORE -> explore.prepare(state, em);
            case COMPARE -> tab.prepare(compare) || compare.prepare(state, em);
            case LESSONS -> tab.prepare(lessons());
        };
    }

    /// Shows a state with text of a size.
    public void show(State state, double em) {
        transport.setNarrow(getWidth() < 90 * em);
        header.show(state, em);
        presenter.show(state, em);
        notice.show(state.notice());
        Presence.of(transport, transport(state));
        transport.show(state);
        switch (state.tab()) {
            case EXPLORE -> {
                put(explore);
                explore.show(state, em);
            }
            case COMPARE -> {
                put(compare);
                compare.show(state, em);
            }
            case LESSONS -> {
                // What has the focus depends on what it shows: the list, a page, or a lesson that is being made.
                lessons().show(state, em);
                put(lessons);
            }
        }
    }

    private LessonsView lessons() {
        if (lessons == null) {
            lessons = makingLessons.get();
        }
        return lessons;
    }

    /// The list of lessons has nothing to play.
    private static Access transport(State state) {
        boolean isList = state.tab() == Tab.LESSONS && state.lessons().walk().isEmpty();
        return isList ? Access.HIDDEN : state.scene().parts().of(WindowPart.TRANSPORT);
    }

    private void put(Region wanted) {
        if (tab.show(wanted)) {
            // What scrolls has what is in it only once it is styled: before, nothing there can have the focus.
            wanted.applyCss();
            requestFocus();
        }
    }

    /// The focus is the plot's when it is nobody else's.
    @Override
    public void requestFocus() {
        plot().requestFocus();
    }

    private Node plot() {
        return tab.seen() == compare ? compare.plot() : tab.seen() == lessons ? lessons.plot() : explore.plot();
    }
}
