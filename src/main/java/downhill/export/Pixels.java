package downhill.export;

/// A picture as pixels, row by row.
///
/// @param width how many there are in a row
/// @param height how many rows
/// @param argb each pixel as 0xAARRGGBB
public record Pixels(int width, int height, int[] argb) {
}
