package com.lotledger.command.expirypass;

import com.lotledger.api.lot.LotAnnouncementPage;
import com.lotledger.api.lot.LotQuery.FindLotsToAnnounce;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** Asks the answering side; nobody else knows every lot. */
final class AskedLotsToAnnounce implements LotsToAnnounce {

    private static final long LONGEST_SECONDS = 60;
    private static final int PAGE = 200;

    private final QueryGateway queries;

    AskedLotsToAnnounce(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public LotAnnouncementPage of(LocalDate today, @Nullable String after) {
        return queries.query(
                        new FindLotsToAnnounce(today, PAGE, after), ResponseTypes.instanceOf(LotAnnouncementPage.class))
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
