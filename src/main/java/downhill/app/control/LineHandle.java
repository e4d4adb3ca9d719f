package downhill.app.control;

import downhill.picture.Numbers;
import downhill.session.Session;
import javafx.scene.input.KeyCode;

/// A handle that moves along one line: left and down are less, right and up more.
public abstract class LineHandle extends Handle {

    protected LineHandle(Session session, String id, String spoken) {
        super(session, id, spoken);
    }

    @Override
    protected final void arrow(KeyCode code, int direction, boolean fine) {
        moved(direction, fine);
    }

    /// Moved by a key, a little or (fine) very little.
    protected abstract void moved(int direction, boolean fine);

    @Override
    protected final String told() {
        return Double.isNaN(number()) ? "" : Numbers.exact(number());
    }
}
