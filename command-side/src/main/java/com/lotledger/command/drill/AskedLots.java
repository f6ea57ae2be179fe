package com.lotledger.command.drill;

import com.lotledger.api.drill.DrillFindings;
import com.lotledger.api.drill.DrillQuery.DrawLotForDrill;
import com.lotledger.api.drill.DrillQuery.ExamineLotForDrill;
import com.lotledger.api.drill.LotForDrillView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** Asks the answering side. */
final class AskedLots implements KnownLots {

    private static final long LONGEST_SECONDS = 10;

    private final QueryGateway queries;

    AskedLots(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Optional<LotForDrillView> draw(String seed) {
        return ask(new DrawLotForDrill(seed), LotForDrillView.class);
    }

    @Override
    public Optional<DrillFindings> examine(ItemCode item, LotNumber lotNumber) {
        return ask(new ExamineLotForDrill(item, lotNumber), DrillFindings.class);
    }

    private <A> Optional<A> ask(Object question, Class<A> answer) {
        return Optional.ofNullable(queries.query(question, ResponseTypes.instanceOf(answer))
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join());
    }
}
