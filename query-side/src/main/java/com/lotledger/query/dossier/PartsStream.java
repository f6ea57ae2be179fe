package com.lotledger.query.dossier;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Bytes that come in parts, of which one is in memory. */
final class PartsStream extends InputStream {

    private final int parts;
    private final IntFunction<byte[]> source;
    private byte[] part = {};
    private int next;
    private int at;

    PartsStream(int parts, IntFunction<byte[]> source) {
        this.parts = parts;
        this.source = source;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : part[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(most, part.length - at);
        System.arraycopy(part, at, into, from, count);
        at += count;
        return count;
    }

    private boolean isAtEnd() {
        while (at == part.length && next < parts) {
            part = source.apply(next++);
            at = 0;
        }
        return at == part.length;
    }
}
