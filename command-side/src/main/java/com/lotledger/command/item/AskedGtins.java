package com.lotledger.command.item;

import com.lotledger.api.item.ItemPage;
import com.lotledger.api.item.ItemQuery.FindItems;
import com.lotledger.api.item.ItemView;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the answering side which items carry a GTIN. One is assigned all the same while nobody answers. */
@Component
class AskedGtins implements SharedGtins {

    private static final Logger log = LoggerFactory.getLogger(AskedGtins.class);
    private static final long LONGEST_SECONDS = 2;
    private static final int MOST_NAMED = 50;

    private final QueryGateway queries;

    AskedGtins(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public List<ItemCode> carriersOf(Gtin gtin) {
        try {
            return queries
                    .query(
                            new FindItems(null, null, null, null, gtin, MOST_NAMED, null),
                            ResponseTypes.instanceOf(ItemPage.class))
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .join()
                    .entries()
                    .stream()
                    .map(ItemView::item)
                    .toList();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof NoHandlerForQueryException
                    || failure.getCause() instanceof TimeoutException) {
                log.warn("Nobody answered whether other items carry the same GTIN");
                return List.of();
            }
            throw failure;
        }
    }
}
