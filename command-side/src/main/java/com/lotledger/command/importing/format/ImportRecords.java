package com.lotledger.command.importing.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a file, one after the other. */
@FunctionalInterface
interface ImportRecords {

    /** The next record; null behind the last. */
    @Nullable
    ImportRecord next() throws IOException;
}
