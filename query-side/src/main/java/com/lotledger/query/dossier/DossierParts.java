package com.lotledger.query.dossier;

import com.lotledger.api.value.RecallId;
import com.lotledger.query.dossier.DossierTable.Order;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of finished dossiers, in parts that fit in memory. Building twice writes the same bytes, so parts may be written twice. */
class DossierParts {

    private static final int BYTES_OF_A_PART = 1 << 19;

    private final JdbcClient database;

    DossierParts(JdbcClient database) {
        this.database = database;
    }

    void store(Order order, Path archive) throws IOException {
        try (InputStream bytes = Files.newInputStream(archive)) {
            int part = 0;
            for (byte[] content = bytes.readNBytes(BYTES_OF_A_PART);
                    content.length > 0;
                    content = bytes.readNBytes(BYTES_OF_A_PART)) {
                database.sql("""
                                INSERT INTO events.recall_dossier_part (recall, position, part, content)
                                VALUES (?, ?, ?, ?)
                                ON CONFLICT (recall, position, part) DO UPDATE SET content = excluded.content
                                """)
                        .params(Arrays.asList(order.recall().value(), order.position(), part++, content))
                        .update();
            }
        }
    }

    /** The archive as a stream; reads one part after the other. */
    InputStream read(RecallId recall, long position, long length) {
        int parts = (int) ((length + BYTES_OF_A_PART - 1) / BYTES_OF_A_PART);
        return new PartsStream(parts, part -> part(recall, position, part));
    }

    private byte[] part(RecallId recall, long position, int part) {
        return database.sql("""
                        SELECT content FROM events.recall_dossier_part WHERE recall = ? AND position = ? AND part = ?
                        """)
                .params(recall.value(), position, part)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new UncheckedIOException(new IOException("a part of a dossier is missing")));
    }
}
