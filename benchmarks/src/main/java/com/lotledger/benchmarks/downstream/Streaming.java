package com.lotledger.benchmarks.downstream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.lotledger.benchmarks.program.Api;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/** Hears events as a stream and looks at no more of them than it has to. */
public final class Streaming implements AutoCloseable {

    private static final String DATA = "data: ";
    private static final String ID = "\"id\":\"";
    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final BufferedReader lines;

    /** @param cursor to begin behind */
    public Streaming(Api api, String cursor) {
        stream = api.stream("/api/v1/events/stream?after=" + cursor);
        lines = new BufferedReader(new InputStreamReader(stream, ISO_8859_1), BUFFER);
    }

    /** Hears until it is closed. */
    public Thread listen(Seen seen) {
        return Thread.ofVirtual().start(() -> {
            try {
                for (String event = next(); event != null; event = next()) {
                    int begin = event.indexOf(ID) + ID.length();
                    seen.add(event.substring(begin, event.indexOf('"', begin)));
                }
            } catch (UncheckedIOException closed) {
                // The end of the measurement.
            }
        });
    }

    /** The next event; null at the end. */
    public String next() {
        try {
            String line = lines.readLine();
            while (line != null && !line.startsWith(DATA)) {
                line = lines.readLine();
            }
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
