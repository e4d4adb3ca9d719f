package downhill.descent.data;

import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A text on its way to being taken apart, watched for what must not pass unseen: a quote that is never closed would swallow
/// all rows below, and characters after a closing quote would be taken for part of the cell.
///
/// What stands before the mistake is handed over first.
final class WatchedText extends Reader {

    private enum Place { CELL_BEGINS, IN_CELL, IN_QUOTES, BEHIND_QUOTE }

    private final Reader text;
    private final char separator;
    private final BooleanSupplier cancelled;
    private Place place = Place.CELL_BEGINS;
    private long line = 1;
    private long quoteOpened;
    private boolean isAfterReturn;
    private TableRefusal found;

    WatchedText(Reader text, char separator, BooleanSupplier cancelled) {
        this.text = text;
        this.separator = separator;
        this.cancelled = cancelled;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (found != null) {
            throw found;
        }
        int count = text.read(into, from, most);
        if (count < 0 && place == Place.IN_QUOTES) {
            throw new TableRefusal("data.error.open-quote", quoteOpened);
        }
        for (int at = from; at < from + count; at++) {
            watch(into[at]);
            if (found != null) {
                return handedOver(at - from);
            }
        }
        return count;
    }

    private int handedOver(int count) {
        if (count == 0) {
            throw found;
        }
        return count;
    }

    private void watch(char c) {
        boolean isLineEnd = c == '\n' || c == '\r';
        if (c == 0) {
            found = new TableRefusal("data.error.binary");
        }
        switch (place) {
            case IN_QUOTES -> {
                if (c == '"') {
                    place = Place.BEHIND_QUOTE;
                }
            }
            case BEHIND_QUOTE -> behindQuote(c, isLineEnd);
            case CELL_BEGINS, IN_CELL -> inCell(c, isLineEnd);
        }
        if (isLineEnd && !(c == '\n' && isAfterReturn)) {
            line++;
        }
        isAfterReturn = c == '\r';
    }

    private void inCell(char c, boolean isLineEnd) {
        if (c == separator || isLineEnd) {
            place = Place.CELL_BEGINS;
        } else if (c == '"' && place == Place.CELL_BEGINS) {
            place = Place.IN_QUOTES;
            quoteOpened = line;
        } else {
            place = Place.IN_CELL;
        }
    }

    private void behindQuote(char c, boolean isLineEnd) {
        if (c == '"') {
            place = Place.IN_QUOTES;
        } else if (c == separator || isLineEnd) {
            place = Place.CELL_BEGINS;
        } else {
            found = new TableRefusal("data.error.after-quote", line);
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
