package com.lotledger.command.testing;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.recall.RecallCommand.CloseRecall;
import com.lotledger.api.recall.RecallCommand.ConfirmRecall;
import com.lotledger.api.recall.RecallCommand.ExcludeFromRecall;
import com.lotledger.api.recall.RecallCommand.OpenRecall;
import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * A recall of item X of a site.
 *
 * @param site whose item it is about
 */
public record Recalling(Site site) {

    public static final Reason WHY = new Reason("The vendor reports glass");

    public RecallId recall() {
        return new RecallId(site.name() + "-RC");
    }

    public RecallId recall(String code) {
        return new RecallId(site.name() + "-" + code);
    }

    public static RecallCriterion of(@Nullable ItemCode item, String... lots) {
        return new RecallCriterion(
                item,
                Stream.of(lots).map(LotNumber::new).toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** About every lot of item X. */
    public OpenRecall open() {
        return open(recall(), of(site.item("X")));
    }

    public OpenRecall open(RecallId recall, RecallCriterion... criteria) {
        return new OpenRecall(
                recall,
                "No. " + recall,
                RecallClass.CLASS_2,
                new RecallScope(List.of(criteria)),
                null,
                null,
                null,
                WHY);
    }

    public ConfirmRecall confirm() {
        return confirm(recall());
    }

    public ConfirmRecall confirm(RecallId recall) {
        return new ConfirmRecall(recall, null, WHY);
    }

    public ExcludeFromRecall exclude(String lot, @Nullable DeliveryId delivery) {
        return new ExcludeFromRecall(recall(), site.item("X"), new LotNumber(lot), delivery, WHY);
    }

    public CloseRecall close() {
        return new CloseRecall(recall(), new Reason("Nobody knows"), WHY);
    }

    /** What happened in the case, of one sort. */
    public <E extends RecallEvent> List<E> events(EventStore store, Class<E> type) {
        return store.readEvents(recall().stream())
                .asStream()
                .<Object>map(each -> each.getPayload())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
