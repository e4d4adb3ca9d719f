package downhill.descent.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The data that come with the product, each there because it shows something.
public final class Datasets {

    private static final List<CatalogueFile> FILES = List.of(
            new CatalogueFile("hubble", "Hubble 1929", "hubble", Optional.empty(), List.of(
                    new CatalogueColumn("distance_mpc", "distance, Mpc", 0),
                    new CatalogueColumn("velocity_km_s", "velocity, 1000 km/s", 3))),
            new CatalogueFile("o-rings", "O-rings 1986", "o-rings", Optional.empty(), List.of(
                    new CatalogueColumn("temperature_f", "temperature, °F", 0),
                    new CatalogueColumn("damage", "damage, 0 or 1", 0))),
            new CatalogueFile("penguins", "Penguins", "penguins", Optional.empty(), List.of(
                    new CatalogueColumn("flipper_length_mm", "flipper length, cm", 1),
                    new CatalogueColumn("body_mass_g", "body mass, kg", 3),
                    new CatalogueColumn("beak_length_mm", "beak length, cm", 1),
                    new CatalogueColumn("beak_depth_mm", "beak depth, cm", 1))),
            anscombe(1, "I"), anscombe(2, "II"), anscombe(3, "III"), anscombe(4, "IV"));

    private Datasets() {
    }

    private static CatalogueFile anscombe(int number, String set) {
        return new CatalogueFile("anscombe-" + number, "Anscombe " + set, "anscombe", Optional.of(set),
                List.of(new CatalogueColumn("x", "x", 0), new CatalogueColumn("y", "y", 0)));
    }

    public static List<String> ids() {
        return FILES.stream().map(CatalogueFile::id).toList();
    }

    /// All of them, with their usual columns. They are read here and now, which takes some milliseconds.
    public static List<CatalogueData> all() {
        return FILES.stream().map(Datasets::usual).toList();
    }

    public static Optional<CatalogueData> find(String id) {
        return file(id).map(Datasets::usual).findFirst();
    }

    /// The data that are called so, though they may have been changed since.
    public static Optional<String> called(String name) {
        return FILES.stream().filter(file -> file.name().equals(name)).map(CatalogueFile::id).findFirst();
    }

    /// The data that are among these, whichever columns of theirs they have.
    public static Optional<String> idOf(Dataset data) {
        return FILES.stream().filter(file -> file.name().equals(data.name()))
                .filter(file -> file.names().containsAll(List.of(data.xName(), data.yName())))
                .filter(file -> file.with(data.xName(), data.yName()).points().equals(data))
                .map(CatalogueFile::id).findFirst();
    }

    /// The names of the columns that can be x and y; none of data that aren't there.
    public static List<String> columns(String id) {
        return file(id).flatMap(file -> file.names().stream()).toList();
    }

    /// The same data with other columns, by their names.
    ///
    /// @throws IllegalArgumentException if x or y is none of [#columns(String)]
    public static Optional<CatalogueData> find(String id, String x, String y) {
        return file(id).map(file -> file.with(x, y)).findFirst();
    }

    private static Stream<CatalogueFile> file(String id) {
        return FILES.stream().filter(file -> file.id().equals(id));
    }

    private static CatalogueData usual(CatalogueFile file) {
        return file.with(file.columns().get(0).name(), file.columns().get(1).name());
    }
}
