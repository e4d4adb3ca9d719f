package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

/// A plug-in with what is wrong with it.
///
/// @param source its text
/// @param key the key of the complaint
/// @param word what must be in its message
record BrokenPlugin(PluginSource source, String key, String word) {

    /// The body of a method that throws.
    static final String THROW = "throw new IllegalStateException(\"no luck\");";

    static BrokenPlugin of(String name, String method, String body, String key, String word) {
        return new BrokenPlugin(PluginSource.of(name, method, body), key, word);
    }

    /// That it is this one that is complained of, and of what.
    void assertIsNamedBy(Complaint complaint) {
        assertThat(complaint.key()).isEqualTo(key);
        assertThat(Said.of(complaint)).contains(source.id()).contains(word);
    }

    @Override
    public String toString() {
        return source.name();
    }
}
