package downhill.json;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// Escapes halves of characters beyond 16 bits, which UTF-8 has no bytes for where one stands alone. The generator asks for
/// each half by itself, so whole characters are escaped like that as well; JSON reads them as one again.
final class LoneSurrogates extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public SerializableString getEscapeSequence(int unit) {
        return Character.isSurrogate((char) unit) ? new SerializedString("\\u%04X".formatted(unit)) : null;
    }
}
