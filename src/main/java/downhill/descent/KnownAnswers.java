package downhill.descent;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Answers that take their time and are not worked out twice: where more are known than there is room for, all are
/// forgotten. On any thread; two at worst work out the same.
///
/// @param <Q> what is asked
/// @param <A> what is answered
public final class KnownAnswers<Q, A> {

    private final int most;
    private final Map<Q, A> known = new ConcurrentHashMap<>();

    /// @param most how many are known at once
    public KnownAnswers(int most) {
        this.most = most;
    }

    /// The answer that is known, or is worked out now.
    public A to(Q question, Function<? super Q, ? extends A> work) {
        A answer = known.get(question);
        if (answer == null) {
            if (known.size() >= most) {
                known.clear();
            }
            answer = work.apply(question);
            known.put(question, answer);
        }
        return answer;
    }

    /// How many are known.
    public int size() {
        return known.size();
    }
}
