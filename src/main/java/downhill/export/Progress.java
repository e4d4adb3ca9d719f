package downhill.export;

/// Is told how an export goes, on its own thread.
@FunctionalInterface
public interface Progress {

    /// @param part how much is done, from 0 to 1
    void done(double part);

    /// Whether it wants to know how large an animation will be, which takes time.
    default boolean wantsSize() {
        return false;
    }

    /// How large the file will be, about; told before the first picture of an animation is written, to who wants to know.
    default void size(long bytes) {
    }
}
