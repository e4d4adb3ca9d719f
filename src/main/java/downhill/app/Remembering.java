package downhill.app;

import downhill.app.draw.Tongue;
import downhill.descent.Complaint;
import downhill.picture.Theme;
import downhill.session.Notice;
import downhill.session.Session;
import downhill.user.Preferences;
import downhill.user.Preferences.Preference;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Has a user's choices of theme and language kept for the next start.
///
/// @param session whose theme it is, and what tells the user where nothing can be kept
/// @param preferences where they are kept
/// @param background writes them
record Remembering(Session session, Preferences preferences, Executor background) {

    /// From now on.
    ///
    /// @param tongue whose language is kept
    void begin(Tongue tongue) {
        session.viewing().theming().listen(theme -> keep(Preference.THEME, theme.map(Theme::id)));
        tongue.listen(() -> keep(Preference.LANGUAGE, Optional.of(tongue.words().language())));
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
