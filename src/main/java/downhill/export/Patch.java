package downhill.export;

/// A part of a picture as pixels.
///
/// @param left how many pixels of the picture are left of it
/// @param top how many rows are above it
/// @param width how many pixels there are in a row of the part
/// @param height how many rows
/// @param argb each pixel as 0xAARRGGBB, row by row
public record Patch(int left, int top, int width, int height, int[] argb) {

    /// Puts the part in its place.
    ///
    /// @param picture the pixels of all of the picture, row by row
    /// @param across how many pixels there are in a row of the picture
    void on(int[] picture, int across) {
        for (int row = 0; row < height; row++) {
            System.arraycopy(argb, row * width, picture, (top + row) * across + left, width);
        }
    }
}
