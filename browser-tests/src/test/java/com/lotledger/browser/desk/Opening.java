package com.lotledger.browser.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The site, or why there is none. */
record Opening(@Nullable Site opened, @Nullable RuntimeException failure) implements AutoCloseable {

    static Opening of(Path browser) {
        try {
            return new Opening(Site.open(browser), null);
        } catch (RuntimeException failure) {
            return new Opening(null, failure);
        }
    }

    Site site() {
        if (opened == null) {
            throw new IllegalStateException("program or browser did not start", failure);
        }
        return opened;
    }

    void leave(boolean failed) {
        if (opened != null) {
            opened.leave(failed);
        }
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }
}
