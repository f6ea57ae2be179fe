package com.lotledger.query.feed;

import static com.lotledger.query.feed.Parts.changes;
import static com.lotledger.query.feed.Parts.movement;
import static com.lotledger.query.feed.Parts.told;

import com.lotledger.api.lot.LotEvent.HoldLifted;
import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.lot.LotEvent.RecallLifted;
import com.lotledger.api.lot.LotEvent.StockAdjusted;
import com.lotledger.api.lot.LotEvent.StockHeld;
import com.lotledger.api.lot.LotEvent.StockMoved;
import com.lotledger.api.lot.LotEvent.StockMovedFromOtherLot;
import com.lotledger.api.lot.LotEvent.StockMovedToOtherLot;
import com.lotledger.api.lot.LotEvent.StockQuarantined;
import com.lotledger.api.lot.LotEvent.StockRecalled;
import com.lotledger.api.lot.LotEvent.StockRejected;
import com.lotledger.api.lot.LotEvent.StockReleased;
import com.lotledger.api.lot.LotEvent.StockReturnedByCustomer;
import com.lotledger.api.lot.LotEvent.StockReturnedToVendor;
import com.lotledger.api.lot.LotEvent.StockShipped;
import com.lotledger.api.lot.LotEvent.StockTransferred;
import com.lotledger.api.lot.LotEvent.StockWrittenOff;
import com.lotledger.api.lot.LotEvent.UntrackedStockTakenIn;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.published.LotPublication;
import com.lotledger.api.published.Publication;
import com.lotledger.api.published.StockPublication;
import com.lotledger.api.published.Verdict;

/** What is published of stock that was moved or judged: codes and quantities, but no names, contacts, witnesses or reasons in words. */
final class MovedStockPublications {

    private MovedStockPublications() {}

    static Publication of(StockMoved event) {
        MovementDocument paper = event.document();
        return switch (event) {
            case StockTransferred e ->
                new StockPublication.Transferred(e.item(), e.lotNumber(), movement(paper), changes(e));
            case StockShipped e ->
                new StockPublication.Shipped(
                        e.item(),
                        e.lotNumber(),
                        movement(paper),
                        told(paper.customer()).code(),
                        paper.order(),
                        changes(e));
            case StockReturnedByCustomer e ->
                new StockPublication.ReturnedByCustomer(
                        e.item(),
                        e.lotNumber(),
                        movement(paper),
                        told(paper.customer()).code(),
                        changes(e));
            case StockReturnedToVendor e ->
                new StockPublication.ReturnedToVendor(
                        e.item(), e.lotNumber(), movement(paper), paper.vendor(), changes(e));
            case StockAdjusted e ->
                new StockPublication.Adjusted(
                        e.item(), e.lotNumber(), movement(paper), told(paper.direction()), changes(e));
            case StockWrittenOff e ->
                new StockPublication.WrittenOff(
                        e.item(), e.lotNumber(), movement(paper), told(paper.cause()), changes(e));
            case StockMovedToOtherLot e ->
                new StockPublication.MovedToOtherLot(
                        e.item(), e.lotNumber(), movement(paper), told(paper.otherLot()), changes(e));
            case StockMovedFromOtherLot e ->
                new StockPublication.MovedFromOtherLot(
                        e.item(), e.lotNumber(), movement(paper), told(paper.otherLot()), changes(e));
            case UntrackedStockTakenIn e ->
                new StockPublication.TakenIntoLot(e.item(), e.lotNumber(), movement(paper), changes(e));
            case StockReleased e -> judged(e, Verdict.RELEASED);
            case StockRejected e -> judged(e, Verdict.REJECTED);
            case StockQuarantined e -> judged(e, Verdict.QUARANTINED);
            case StockHeld e -> judged(e, Verdict.HELD);
            case HoldLifted e -> judged(e, Verdict.HOLD_LIFTED);
            case StockRecalled e ->
                new LotPublication.Recalled(e.item(), e.lotNumber(), told(paper.recall()), movement(paper), changes(e));
            case RecallLifted e ->
                new LotPublication.RecallLifted(
                        e.item(), e.lotNumber(), told(paper.recall()), movement(paper), changes(e));
            case LotReplaced e -> replaced(e);
            case LotTookOver e ->
                new LotPublication.TookOver(e.item(), e.lotNumber(), e.from(), movement(paper), changes(e));
        };
    }

    private static Publication judged(StockMoved event, Verdict verdict) {
        return new LotPublication.StatusChanged(
                event.item(), event.lotNumber(), verdict, movement(event.document()), changes(event));
    }

    private static Publication replaced(LotReplaced event) {
        MovementDocument paper = event.document();
        return paper.kind() == MovementKind.LOT_MERGE
                ? new LotPublication.Merged(
                        event.item(), event.lotNumber(), told(paper.otherLot()), movement(paper), changes(event))
                : new LotPublication.Renumbered(
                        event.item(), event.lotNumber(), told(paper.otherLot()), movement(paper), changes(event));
    }
}
