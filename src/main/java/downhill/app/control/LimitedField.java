package downhill.app.control;

import javafx.scene.control.TextField;

/// A line to type in, of no more than [TextLimit#MOST] signs.
public final class LimitedField extends TextField {

    @Override
    public void replaceText(int start, int end, String text) {
        if (TextLimit.takes(this, end - start, text)) {
            super.replaceText(start, end, text);
        }
    }

    @Override
    public void replaceSelection(String text) {
        if (TextLimit.takes(this, getSelection().getLength(), text)) {
            super.replaceSelection(text);
        }
    }
}
