package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/// Every picture is as it was when somebody last looked at it ([Golden]).
@Isolated("the language of the whole program is changed meanwhile")
class GoldenPictureTest {

    @TestFactory
    Stream<DynamicTest> every_picture_is_as_it_was_when_looked_at() {
        return Moments.frames().entrySet().stream().map(named -> DynamicTest.dynamicTest(named.getKey(),
                () -> Golden.compare(named.getKey(), svg(named.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> every_picture_of_several_runs_is_as_it_was_when_looked_at() {
        return RaceMoments.all().entrySet().stream().map(named -> DynamicTest.dynamicTest(named.getKey(),
                () -> Golden.compare(named.getKey(), Golden.svg(named.getValue()::paint))));
    }

    @TestFactory
    Stream<DynamicTest> every_picture_of_a_plane_and_of_data_is_as_it_was_when_looked_at() {
        return planes().entrySet().stream().map(named -> DynamicTest.dynamicTest(named.getKey(),
                () -> Golden.compare(named.getKey(), Golden.svg(named.getValue()))));
    }

    private static Map<String, BiConsumer<Page, Box>> planes() {
        Map<String, BiConsumer<Page, Box>> pictures = new LinkedHashMap<>(PlaneMoments.all());
        pictures.putAll(PlanePosters.all());
        return pictures;
    }

    @Test
    void every_file_belongs_to_a_picture() throws IOException {
        List<String> pictures = new ArrayList<>(Moments.frames().keySet());
        pictures.addAll(RaceMoments.all().keySet());
        pictures.addAll(planes().keySet());
        assertThat(Golden.names()).isSubsetOf(pictures);
    }

    @Test
    void the_machines_language_changes_nothing() {
        Frame frame = Moments.frames().get("adam");
        RaceMoment race = RaceMoments.all().get("race-at-step-6");
        String picture = svg(frame);
        String pictureOfRace = Golden.svg(race::paint);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "de", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(svg(frame)).as(language).isEqualTo(picture);
                assertThat(Golden.svg(race::paint)).as(language).isEqualTo(pictureOfRace);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /// A moment at rest is drawn as the poster, with its words; within a step only the figures change.
    private static String svg(Frame frame) {
        return Golden.svg((page, box) -> {
            if (frame.head().atRest()) {
                Poster.paint(page, box, frame);
            } else {
                TwoFigures.paint(page, box, frame.section(W));
            }
        });
    }
}
