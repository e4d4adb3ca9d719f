package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// The parts of a page in which something has changed: few boxes, with little between that has not.
final class Spots {

    /// How much more than two boxes one that holds both may cover: what is gained by drawing one instead of two, in
    /// square pixels, and as a part of the two.
    private static final double SPARED = 2_000;
    private static final double SPARED_PART = 0.15;

    private final List<Box> boxes = new ArrayList<>();

    void add(Box box) {
        Box grown = box;
        int index = 0;
        while (index < boxes.size()) {
            Box both = boxes.get(index).hull(grown);
            if (area(both) <= SPARED + (1 + SPARED_PART) * (area(grown) + area(boxes.get(index)))) {
                grown = both;
                boxes.remove(index);
                index = 0;
            } else {
                index++;
            }
        }
        boxes.add(grown);
    }

    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
