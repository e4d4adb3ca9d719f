package downhill.app;

import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Tests at a desk of their own, with the first loss in the window.
abstract class AtDesk {

    final Scenario first = Catalogue.first().scenario();
    Desk desk;
    Session session;

    @BeforeEach
    void sitDown() throws Throwable {
        desk = Desk.with(first);
        session = desk.opened.session;
    }

    @AfterEach
    void getUp() throws Throwable {
        desk.close();
    }
}
