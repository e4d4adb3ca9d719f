package downhill.lesson;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How far somebody is in each lesson. Immutable.
///
/// @param reached by the lesson's id
public record LessonProgress(Map<String, Reached> reached) {

    public static final LessonProgress NONE = new LessonProgress(Map.of());

    public LessonProgress {
        reached = Map.copyOf(reached);
    }

    /// In one lesson; pages are counted from 0.
    ///
    /// @param page where somebody was last
    /// @param seen which pages have been seen
    /// @param answered which questions have been answered rightly
    public record Reached(int page, Set<Integer> seen, Set<Integer> answered) {

        public Reached {
            seen = Set.copyOf(seen);
            answered = Set.copyOf(answered);
        }
    }

    private static final Reached NOTHING = new Reached(0, Set.of(), Set.of());

    public Reached in(String lesson) {
        return reached.getOrDefault(lesson, NOTHING);
    }

    /// A page is seen.
    public LessonProgress at(String lesson, int page) {
        Reached now = in(lesson);
        return with(lesson, new Reached(page, with(now.seen, page), now.answered));
    }

    /// The question of a page is answered rightly.
    public LessonProgress answered(String lesson, int page) {
        Reached now = in(lesson);
        return with(lesson, new Reached(now.page, now.seen, with(now.answered, page)));
    }

    private LessonProgress with(String lesson, Reached now) {
        Map<String, Reached> more = new HashMap<>(reached);
        more.put(lesson, now);
        return new LessonProgress(more);
    }

    private static Set<Integer> with(Set<Integer> pages, int page) {
        Set<Integer> more = new HashSet<>(pages);
        more.add(page);
        return more;
    }
}
