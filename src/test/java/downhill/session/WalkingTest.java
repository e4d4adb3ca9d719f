package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.lesson.IdeaPoint;
import downhill.scene.Scene;
import org.junit.jupiter.api.Test;

/// The walk through the idea.
class WalkingTest {

    private final Session session = Sessions.first();

    private int at() {
        return session.state().point().map(IdeaPoint::number).orElse(0);
    }

    @Test
    void goes_through_all_eight_points_forward_and_back_and_shows_each() {
        session.walking().toggle();
        for (IdeaPoint point : IdeaPoint.all()) {
            assertThat(at()).isEqualTo(point.number());
            point.shown().ifPresent(scene -> assertThat(session.scene()).isEqualTo(scene));
            session.walking().next();
        }
        assertThat(at()).as("after the last, the end").isZero();
        session.walking().toggle();
        session.walking().next();
        session.walking().next();
        session.walking().back();
        assertThat(session.scene()).isEqualTo(IdeaPoint.all().get(1).shown().orElseThrow());
        session.walking().back();
        session.walking().back();
        assertThat(at()).isEqualTo(1);
    }

    @Test
    void ends_where_it_began() {
        session.edit(scenario -> scenario.withRate(0.3).withLoss("w^4"));
        session.player().step();
        Scene before = session.scene();
        session.walking().toggle();
        session.walking().next();
        session.player().step();
        session.walking().end();
        assertThat(session.scene()).isEqualTo(before);
        assertThat(at()).isZero();
    }

    @Test
    void what_somebody_has_made_of_a_point_stays() {
        session.walking().toggle();
        session.edit(scenario -> scenario.withRate(0.31));
        Scene mine = session.scene();
        session.walking().end();
        assertThat(session.scene()).isEqualTo(mine);
    }

    @Test
    void reset_all_ends_it() {
        session.walking().toggle();
        session.walking().next();
        session.reset();
        assertThat(at()).isZero();
        assertThat(session.scene().scenario()).isEqualTo(Catalogue.first().scenario());
    }

    @Test
    void the_last_point_shows_a_loss_of_two_weights() {
        session.walking().toggle();
        for (int point = 1; point < IdeaPoint.COUNT; point++) {
            session.walking().next();
        }
        assertThat(at()).isEqualTo(IdeaPoint.COUNT);
        assertThat(session.scene()).isEqualTo(IdeaPoint.all().get(7).shown().orElseThrow());
        assertThat(session.state().frame().weights()).isEqualTo(2);
    }

    @Test
    void without_a_walk_there_is_no_next_point() {
        Scene before = session.scene();
        session.walking().next();
        session.walking().back();
        session.walking().end();
        assertThat(session.scene()).isEqualTo(before);
    }
}
