package downhill.app;

import downhill.app.answers.AnswersPane;
import downhill.app.document.LessonMaking;
import downhill.app.draw.Look;
import downhill.app.present.Presentation;
import downhill.app.view.Command;
import downhill.app.view.CommandState;
import downhill.app.view.DocumentDeeds;
import downhill.app.view.Overlays;
import downhill.descent.Complaint;
import downhill.export.Offer;
import downhill.picture.Mode;
import downhill.scene.Tab;
import downhill.session.Notice;
import downhill.session.Session;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/// What every command does.
final class Commands {

    /// The lesson that is the idea itself.
    private static final String IDEA = "eight-points";

    /// How much farther away what is seen becomes at once, and by how much of it the view moves on.
    private static final double ZOOM = 1.25;
    private static final double PAN = 0.1;

    private final Look look;
    private final Session session;
    private final Zoom zoom;
    private final Overlays overlays;
    private final Presenting presenting;
    private final Consumer<Offer> export;
    private final DocumentDeeds documents;
    private final Answers answers;
    private final LessonMaking making;
    private final DoubleSupplier chance;

    /// @param export takes what is to be written or copied
    /// @param documents what is done with files and codes
    /// @param chance a number from 0 up to 1, for the random start
    Commands(Look look, Session session, Zoom zoom, Overlays overlays, Presenting presenting, Consumer<Offer> export,
            DocumentDeeds documents, DoubleSupplier chance) {
        this.look = look;
        this.chance = chance;
        this.session = session;
        this.zoom = zoom;
        this.overlays = overlays;
        this.presenting = presenting;
        this.export = export;
        this.documents = documents;
        answers = new Answers(look, session, overlays, documents.answers());
        making = new LessonMaking(look, session);
    }

    /// In a lesson a clicker turns its pages, else it goes through the phases.
    private void page() {
        if (session.learning().isOn()) {
            session.learning().goOn();
        } else {
            run(Command.PHASE);
        }
    }

    private void pageBack() {
        if (session.learning().isOn()) {
            session.learning().back();
        } else {
            run(Command.PHASE_BACK);
        }
    }

    private void equalScales() {
        if (CommandState.isPossible(Command.EQUAL_SCALES, session.state())) {
            session.looking().ground(view -> view.withEqual(!view.equal()));
        }
    }

    /// Does what a key asks for while presenting: what an audience sees.
    private void runPresenting(Command command) {
        presenting.shown().filter(shown -> command.isSeenPresenting(session.state().isRace())).ifPresent(shown -> {
            switch (command) {
                case LARGER -> shown.larger();
                case SMALLER -> shown.smaller();
                case NORMAL_SIZE -> shown.normalSize();
                default -> run(command);
            }
        });
    }

    /// Does what a key or a button in the window asks for, with what was typed before.
    void run(Command command) {
        session.whenRead(() -> {
            if (CommandState.isIdle(command, session.looking().view().tab(), session.learning().isOn())) {
                return;
            }
            if (CommandState.isThere(command, session.looking().parts())) {
                runNow(command);
            } else if (CommandState.isLocked(command, session.looking().parts())) {
                session.notices().show(Notice.news(Complaint.of("locked.here")));
            }
        });
    }

    private void runNow(Command command) {
        switch (command) {
            case PLAY_OR_PAUSE -> session.player().playOrPause();
            case STEP -> session.player().step();
            case STEP_BACK -> session.player().stepBack();
            case PHASE -> session.player().phase();
            case PHASE_BACK -> session.player().phaseBack();
            case PAGE -> page();
            case PAGE_BACK -> pageBack();
            case FIRST -> session.player().first();
            case LAST -> session.player().last();
            case FIT -> session.viewing().fit();
            case ZOOM_IN -> session.viewing().zoom(1 / ZOOM);
            case ZOOM_OUT -> session.viewing().zoom(ZOOM);
            case PAN_LEFT -> session.viewing().pan(-PAN, 0);
            case PAN_RIGHT -> session.viewing().pan(PAN, 0);
            case PAN_UP -> session.viewing().pan(0, PAN);
            case PAN_DOWN -> session.viewing().pan(0, -PAN);
            case RESET -> session.reset();
            case CALM -> session.viewing().calm(!session.viewing().isCalm());
            case LETTERS -> session.viewing().letters(!session.viewing().habits().letters());
            case SOUNDS -> session.viewing().sounds(!session.viewing().habits().sounds());
            case PALETTE -> overlays.palette(() -> Actions.of(session, this::run, look.tongue(), export, chance));
            case EXPLORE -> session.learning().turnTo(Tab.EXPLORE);
            case COMPARE -> session.learning().turnTo(Tab.COMPARE);
            case ADD_MOMENT -> making.addMoment();
            case MAKE_LESSON -> making.goOn();
            case OPEN_LESSON -> documents.askLesson();
            case LESSONS -> making.toLessons();
            case FORK -> session.comparing().fork();
            case IDEA_OR_EXACT -> session.looking().as(session.state().mode() == Mode.IDEA ? Mode.EXACT : Mode.IDEA);
            case LINEAR_OR_LOGARITHMIC -> session.looking().logarithmic(!session.state().view().logarithmic());
            case EQUAL_SCALES -> equalScales();
            case CHART_OR_LEDGER -> session.looking().at(session.state().view().losses().other());
            case PREDICT -> session.predicting().toggle();
            case AHEAD -> session.looking().ahead(!session.state().view().ahead());
            case OPEN -> documents.ask();
            case SAVE -> making.on(documents::saveLesson, documents::save);
            case SAVE_AS -> making.on(documents::saveLessonAs, documents::saveAs);
            case COPY_CODE -> documents.copyCode();
            case TAKE_ANSWERS -> documents.answers().ask();
            case CLEAR_CLASS -> session.learning().shelf().classroom().clear();
            case CLASS_ANSWERS -> session.learning().shelf().classroom().toggleShown();
            case CLASS_LATEST -> session.learning().shelf().classroom().toggleLatest();
            case CLASS_NAMES -> session.learning().shelf().classroom().toggleNamed();
            case SAVE_ANSWERS -> answers.show(AnswersPane.Deed.SAVE);
            case COPY_ANSWERS -> answers.show(AnswersPane.Deed.COPY);
            case UNDO -> making.on(session.authoring()::undo, session::undo);
            case REDO -> making.on(session.authoring()::redo, session::redo);
            case COPY_PICTURE -> export.accept(Offer.COPY_PICTURE);
            case COPY_NUMBERS -> export.accept(Offer.COPY_NUMBERS);
            case LARGER -> zoom.larger();
            case SMALLER -> zoom.smaller();
            case NORMAL_SIZE -> zoom.normal();
            case NEXT_THEME -> session.viewing().theming().next();
            case GUIDE -> overlays.guide();
            case HELP -> overlays.help();
            case LANGUAGE -> look.tongue().next();
            case IDEA -> session.learning().toggle(IDEA);
            case PRESENT -> presenting.start(this::runPresenting);
            case BLANK -> presenting.shown().ifPresent(Presentation::toggleBlank);
            case SHOW_RATE -> presenting.shown().ifPresent(Presentation::toggleRate);
            case PEN -> presenting.shown().ifPresent(Presentation::togglePen);
            case CLEAR_PEN -> presenting.shown().ifPresent(Presentation::clearPen);
            case HIDE_POINTER -> presenting.shown().ifPresent(Presentation::togglePointer);
            case END_PRESENTATION -> presenting.end();
        }
    }
}
