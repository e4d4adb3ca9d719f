package downhill.picture;

/// A picture that is ready to be painted, of any size.
@FunctionalInterface
public interface Painting {

    void paint(Page page, Box box);
}
