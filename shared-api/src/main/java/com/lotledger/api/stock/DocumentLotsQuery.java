package com.lotledger.api.stock;

import com.lotledger.api.refusal.Violations;
import org.jspecify.annotations.Nullable;

/** What can be asked about the lots of a document. */
public sealed interface DocumentLotsQuery {

    /**
     * The lots that documents of a number moved or judged. Answers a {@link DocumentLotsPage}.
     *
     * @param documentNumber number on the paper, exactly; 1 to 100 characters
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindDocumentLots(
            String documentNumber, int limit, @Nullable String cursor) implements DocumentLotsQuery {
        public FindDocumentLots {
            new Violations().requiredText("documentNumber", documentNumber, 100).refuseIfAny();
        }
    }
}
