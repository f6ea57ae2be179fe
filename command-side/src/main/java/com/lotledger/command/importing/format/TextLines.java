package com.lotledger.command.importing.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 text, however long it and they are. Bytes that are no UTF-8 become {@link #UNREADABLE}. Read apart from
 * their fields, so that a forgotten quotation mark spoils its own line and not the rest of the file.
 */
final class TextLines implements Closeable {

    static final char UNREADABLE = '\uFFFD';
    static final int LONGEST = 65_536;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    private final Reader characters;
    private final char[] buffer = new char[16_384];
    private int filled;
    private int at;
    private long number;
    private long bytes;

    TextLines(InputStream bytes) throws IOException {
        characters = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        if (peek() == BYTE_ORDER_MARK) {
            take();
        }
    }

    /** The next line; null behind the last. */
    @Nullable
    TextLine next() throws IOException {
        if (peek() == END) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        int character = take();
        while (character != END && character != '\n' && character != '\r') {
            if (text.length() < LONGEST) {
                text.append((char) character);
            } else {
                tooLong = true;
            }
            character = take();
        }
        if (character == '\r' && peek() == '\n') {
            take();
        }
        number++;
        return new TextLine(number, text.toString(), tooLong, bytes);
    }

    /** Leaves lines out; returns the bytes up to and with the last of them. */
    long skipTo(long line) throws IOException {
        TextLine last = number < line ? next() : null;
        while (last != null && number < line) {
            last = next();
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }

    private int take() throws IOException {
        int character = peek();
        if (character != END) {
            at++;
            bytes += encodedLength(character);
        }
        return character;
    }

    private static int encodedLength(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 || Character.isSurrogate((char) character) ? 2 : 3;
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, characters.read(buffer));
            at = 0;
        }
        return filled == 0 ? END : buffer[at];
    }
}
