package downhill.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a student answers. Immutable.
public sealed interface Answer {

    /// What replies may ask of it, by name.
    Map<String, Double> given();

    /// One of the choices.
    ///
    /// @param index from 0, in the order they are written in
    record Choice(int index) implements Answer {

        @Override
        public Map<String, Double> given() {
            return Map.of("given", index + 1.0);
        }
    }

    /// A number that was typed or dragged to; 1, −1 or 0 for right, left or neither.
    record Number(double value) implements Answer {

        @Override
        public Map<String, Double> given() {
            return Map.of("given", value);
        }
    }

    /// A place on a map.
    record Place(double w, double b) implements Answer {

        @Override
        public Map<String, Double> given() {
            return Map.of("given", w, "given_b", b);
        }
    }

    /// Items put in order.
    ///
    /// @param items their indices as written, the first one first
    record Order(List<Integer> items) implements Answer {

        public Order {
            items = List.copyOf(items);
        }

        @Override
        public Map<String, Double> given() {
            Map<String, Double> places = new HashMap<>();
            for (int place = 0; place < items.size(); place++) {
                places.put("place_" + (items.get(place) + 1), place + 1.0);
            }
            return places;
        }
    }
}
