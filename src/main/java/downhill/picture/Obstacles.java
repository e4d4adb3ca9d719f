package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// What is in the way of labels, and how bad it is to cover it.
final class Obstacles {

    private final List<Obstacle> all = new ArrayList<>();

    /// @param weight how bad it is to cover a part of the box, per unit of its area
    private record Obstacle(Box box, double weight) {

        double covered(Box by) {
            return weight * (Math.min(box.right(), by.right()) - Math.max(box.left(), by.left()))
                    * (Math.min(box.bottom(), by.bottom()) - Math.max(box.top(), by.top()));
        }
    }

    void add(Box box, double weight) {
        all.add(new Obstacle(box, weight));
    }

    boolean isFree(Box place) {
        for (Obstacle obstacle : all) {
            if (obstacle.box.overlaps(place)) {
                return false;
            }
        }
        return true;
    }

    /// Whether anything that is so bad to cover lies in a place.
    boolean isCovered(Box place, double weight) {
        return all.stream().anyMatch(obstacle -> obstacle.weight >= weight && obstacle.box.overlaps(place));
    }

    /// How bad it is to take a place; 0 where it is free.
    double covered(Box place) {
        double sum = 0;
        for (Obstacle obstacle : all) {
            if (obstacle.box.overlaps(place)) {
                sum += obstacle.covered(place);
            }
        }
        return sum;
    }

    /// Those that may be in the way in a part of the page: for whoever tries many places there.
    Obstacles near(Box part) {
        Obstacles near = new Obstacles();
        for (Obstacle obstacle : all) {
            if (obstacle.box.overlaps(part)) {
                near.all.add(obstacle);
            }
        }
        return near;
    }
}
