package com.lotledger.command.lot;

import com.lotledger.api.lot.LotQuery.FindLotsAlike;
import com.lotledger.api.lot.LotsAlikeView;
import com.lotledger.api.lot.LotsAlikeView.Alike;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the answering side which lots of an item have numbers that differ only in upper and lower case (R-X25). Goods are received
 * all the same while nobody answers.
 */
@Component
public class LotsAlike {

    private static final Logger log = LoggerFactory.getLogger(LotsAlike.class);
    private static final long LONGEST_SECONDS = 2;

    private final QueryGateway queries;

    LotsAlike(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * The numbers like those of these new lots, which may be alike themselves, in one question; none for no lots.
     *
     * @return the other numbers by lot, where there are any; nothing when nobody answered
     */
    public Optional<Map<LotId, List<LotNumber>>> of(Collection<LotId> lots) {
        if (lots.isEmpty()) {
            return Optional.of(Map.of());
        }
        return known(List.copyOf(lots))
                .map(known -> Stream.concat(known.stream(), among(lots))
                        .distinct()
                        .collect(Collectors.groupingBy(
                                Alike::lot, Collectors.mapping(Alike::other, Collectors.toUnmodifiableList()))));
    }

    private Optional<List<Alike>> known(List<LotId> lots) {
        try {
            return Optional.of(queries.query(new FindLotsAlike(lots), ResponseTypes.instanceOf(LotsAlikeView.class))
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .join()
                    .entries());
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof NoHandlerForQueryException
                    || failure.getCause() instanceof TimeoutException) {
                log.warn("Nobody answered whether new lot numbers differ from others only in case");
                return Optional.empty();
            }
            throw failure;
        }
    }

    private static Stream<Alike> among(Collection<LotId> lots) {
        return lots.stream()
                .flatMap(lot ->
                        lots.stream().filter(other -> alike(lot, other)).map(other -> new Alike(lot, other.number())));
    }

    private static boolean alike(LotId one, LotId other) {
        return one.item().equals(other.item())
                && !one.number().equals(other.number())
                && one.number().value().equalsIgnoreCase(other.number().value());
    }
}
