package downhill.app;

import downhill.picture.Box;
import downhill.picture.Page;

/// A picture that is ready to be painted, of any size.
@FunctionalInterface
interface Painting {

    void paint(Page page, Box box);
}
