package downhill.app;

import downhill.app.draw.Tongue;
import downhill.descent.Complaint;
import downhill.picture.Theme;
import downhill.session.Habits;
import downhill.session.Notice;
import downhill.session.Session;
import downhill.session.Viewing;
import downhill.user.Preferences;
import downhill.user.Preferences.Preference;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Has a user's choices of theme and language, and how the window is worked with, kept for the next start.
///
/// @param session whose theme it is, and what tells the user where nothing can be kept
/// @param preferences where they are kept
/// @param background writes them
record Remembering(Session session, Preferences preferences, Executor background) {

    private static final String ON = "on";
    private static final String OFF = "off";

    /// From now on.
    ///
    /// @param tongue whose language is kept
    void begin(Tongue tongue) {
        Viewing viewing = session.viewing();
        viewing.habits(new Habits(is(Preference.LETTERS, Habits.USUAL.letters()),
                is(Preference.SOUNDS, Habits.USUAL.sounds())));
        viewing.calm(is(Preference.CALM, false));
        viewing.habitual().listen(() -> {
            preferences.set(Preference.LETTERS, said(viewing.habits().letters()));
            preferences.set(Preference.SOUNDS, said(viewing.habits().sounds()));
            keep(Preference.CALM, said(viewing.isCalmByChoice()));
        });
        session.viewing().theming().listen(theme -> keep(Preference.THEME, theme.map(Theme::id)));
        tongue.listen(() -> keep(Preference.LANGUAGE, Optional.of(tongue.words().language())));
    }

    private boolean is(Preference preference, boolean usual) {
        return preferences.of(preference).map(ON::equals).orElse(usual);
    }

    private static Optional<String> said(boolean on) {
        return Optional.of(on ? ON : OFF);
    }

    private void keep(Preference preference, Optional<String> choice) {
        preferences.set(preference, choice);
        background.execute(() -> {
            if (!preferences.write()) {
                Platform.runLater(() -> session.notices().show(Notice.warning(Complaint.of("preferences.not-kept"))));
            }
        });
    }
}
