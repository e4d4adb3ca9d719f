package downhill.export;

import downhill.picture.LaneFacts;
import downhill.picture.Painting;
import downhill.picture.RaceFrame;
import downhill.picture.RacePoster;
import java.nio.file.Path;
import java.util.List;

/// Several runs, to be written to a file.
///
/// @param file its ending says in which format
/// @param race the runs, at the moment of a single picture; an animation shows all of the race
/// @param facts what is told of each
/// @param logarithmic whether losses are on a logarithmic scale
/// @param width of the picture, in pixels
/// @param height of the picture, in pixels
public record RaceOrder(Path file, RaceFrame race, List<LaneFacts> facts, boolean logarithmic, int width, int height)
        implements Order {

    @Override
    public String table() {
        return Csv.of(race.runs(), facts.stream().map(LaneFacts::name).toList());
    }

    @Override
    public Painting picture() {
        return poster(race);
    }

    private Painting poster(RaceFrame frame) {
        return (page, box) -> RacePoster.paint(page, box, frame, facts, logarithmic);
    }

    @Override
    public List<Shot> shots() {
        return Shots.ofRace(race.length());
    }

    @Override
    public Film film() {
        return shot -> poster(race.at(shot.head()));
    }
}
