package downhill.picture;

/// Eyes that lack one kind of cone, by the matrices for their full strength in Machado, Oliveira, Fernandes: *A
/// Physiologically-based Model for Simulation of Color Vision Deficiency* (IEEE TVCG 15, 2009), which work on linear light.
enum ColourVision {
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /// What others would have to be shown to see the same.
    Seen sees(Seen colour) {
        return new Seen(row(0, colour), row(1, colour), row(2, colour));
    }

    private double row(int row, Seen colour) {
        double part = matrix[3 * row] * colour.red() + matrix[3 * row + 1] * colour.green()
                + matrix[3 * row + 2] * colour.blue();
        return Math.clamp(part, 0, 1);
    }
}
