package downhill.app;

import java.util.List;

/// The kinds of file that can be saved, by their endings.
final class Exports {

    static final List<String> KINDS = List.of("png", "svg", "gif", "csv");

    private Exports() {
    }
}
