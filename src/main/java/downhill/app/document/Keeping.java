package downhill.app.document;

import downhill.cli.Asked;
import downhill.cli.DocumentArgument;
import downhill.cli.Showing;
import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.keep.Beginning;
import downhill.keep.RecentFiles;
import downhill.session.Kept;
import downhill.session.Moment;
import downhill.session.Notice;
import downhill.session.Origin;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.user.UserFolder;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// What is kept of a window for its user: what comes back when it opens, and what is to come back the next time.
///
/// @param asked what the command line names
/// @param beginning what was kept
/// @param recent the files that were open last
public record Keeping(Asked asked, Beginning beginning, RecentFiles recent) {

    /// Looks at what was kept. Takes some milliseconds, and is not for the FX thread.
    public static Keeping of(Asked asked, UserFolder user, Optimizers optimizers) {
        return new Keeping(asked, Beginning.in(user.file("open"), !asked.byName(), optimizers),
                new RecentFiles(user.file("recent.json")));
    }

    /// What the window shows first.
    public Showing showing(Showing otherwise) {
        return beginning.kept().map(kept -> otherwise.at(kept.now().scene())).orElse(otherwise);
    }

    /// The run of that.
    public Run run(Showing showing, Run otherwise) {
        return beginning.kept().isPresent()
                && Preparation.of(showing(showing).scene().scenario(), showing.optimizers())
                instanceof Preparation.Ready ready ? Runner.run(ready.descent()) : otherwise;
    }

    /// Brings back what there was, tells of it, and keeps what there is from now on until the window is closed.
    public void begin(Stage stage, Session session, Signal signal, DocumentDesk desk) {
        asked.document().ifPresent(named -> {
            session.documents().restore(named(named, session));
            named.file().ifPresent(recent::add);
            desk.told(named.notes()).map(Notice::news).ifPresent(session.notices()::show);
        });
        beginning.kept().ifPresent(session.documents()::restore);
        beginning.told().map(this::notice).ifPresent(session.notices()::show);
        beginning.slot().ifPresent(slot -> {
            Autosaving autosaving = Autosaving.of(session, signal, slot);
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> autosaving.close());
        });
    }

    private static Kept named(DocumentArgument named, Session session) {
        return new Kept(List.of(new Origin(named.file(), named.document())), new Moment(session.scene(), 0), List.of(),
                List.of(), named.document().lesson());
    }

    /// Of a lesson that isn't saved more is to be told than of all else.
    private Notice notice(Complaint told) {
        if (beginning.slot().isPresent()
                && beginning.kept().flatMap(Kept::draft).filter(draft -> !draft.isSaved()).isPresent()) {
            return Notice.news(Complaint.of("draft.restored"));
        }
        return beginning.kept().isPresent() && beginning.slot().isPresent() ? Notice.news(told) : Notice.warning(told);
    }

    /// The list of files, where one is kept.
    public static Optional<RecentFiles> recent(Optional<Keeping> keeping) {
        return keeping.map(Keeping::recent);
    }
}
