package com.lotledger.api.published;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every type of event that is published. A type never changes its meaning; what does not fit becomes a type of its own. */
public enum PublishedType {
    LOT_CREATED("lot.created.v1", LotPublication.Created.class),
    LOT_AMENDED("lot.amended.v1", LotPublication.Amended.class),
    LOT_RECEIVED("lot.received.v1", LotPublication.Received.class),
    LOT_SUPPLIER_NUMBER_RECORDED("lot.supplier-number-recorded.v1", LotPublication.SupplierNumberRecorded.class),
    LOT_STATUS_CHANGED("lot.status-changed.v1", LotPublication.StatusChanged.class),
    LOT_EXPIRY_CHANGED("lot.expiry-changed.v1", LotPublication.ExpiryChanged.class),
    LOT_EXPIRY_APPROACHING("lot.expiry-approaching.v1", LotPublication.ExpiryApproaching.class),
    LOT_EXPIRED("lot.expired.v1", LotPublication.Expired.class),
    LOT_RENUMBERED("lot.renumbered.v1", LotPublication.Renumbered.class),
    LOT_MERGED("lot.merged.v1", LotPublication.Merged.class),
    LOT_TOOK_OVER("lot.took-over.v1", LotPublication.TookOver.class),
    RECEIPT_POSTED("receipt.posted.v1", ReceiptPublication.Posted.class),
    QUANTITY_ASSIGNED("quantity.assigned-to-bin.v1", ReceiptPublication.QuantityAssigned.class),
    QUANTITY_UNASSIGNED("quantity.unassigned-from-bin.v1", ReceiptPublication.QuantityUnassigned.class),
    STOCK_TRANSFERRED("stock.transferred.v1", StockPublication.Transferred.class),
    STOCK_SHIPPED("stock.shipped.v1", StockPublication.Shipped.class),
    STOCK_RETURNED_BY_CUSTOMER("stock.returned-by-customer.v1", StockPublication.ReturnedByCustomer.class),
    STOCK_RETURNED_TO_VENDOR("stock.returned-to-vendor.v1", StockPublication.ReturnedToVendor.class),
    STOCK_ADJUSTED("stock.adjusted.v1", StockPublication.Adjusted.class),
    STOCK_WRITTEN_OFF("stock.written-off.v1", StockPublication.WrittenOff.class),
    STOCK_MOVED_TO_OTHER_LOT("stock.moved-to-other-lot.v1", StockPublication.MovedToOtherLot.class),
    STOCK_MOVED_FROM_OTHER_LOT("stock.moved-from-other-lot.v1", StockPublication.MovedFromOtherLot.class),
    STOCK_TAKEN_INTO_LOT("stock.taken-into-lot.v1", StockPublication.TakenIntoLot.class),
    UNTRACKED_STOCK_RECEIVED("untracked-stock.received.v1", StockPublication.UntrackedReceived.class),
    UNTRACKED_STOCK_MOVED_TO_LOT("untracked-stock.moved-to-lot.v1", StockPublication.UntrackedMovedToLot.class),
    LOT_RECALLED("lot.recalled.v1", LotPublication.Recalled.class),
    LOT_RECALL_LIFTED("lot.recall-lifted.v1", LotPublication.RecallLifted.class),
    RECALL_CONFIRMED("recall.confirmed.v1", RecallPublication.Confirmed.class),
    RECALL_SCOPE_WIDENED("recall.scope-widened.v1", RecallPublication.ScopeWidened.class),
    RECALL_EXCLUDED("recall.lot-excluded.v1", RecallPublication.LotExcluded.class),
    RECALL_INCLUDED("recall.lot-included.v1", RecallPublication.LotIncluded.class),
    RECALL_HOLD_COMPLETED("recall.hold-completed.v1", RecallPublication.HoldCompleted.class),
    RECALL_CLOSED("recall.closed.v1", RecallPublication.Closed.class);

    private static final String SCHEMA = "urn:lotledger:schema:";

    private final String text;
    private final Class<? extends Publication> data;

    PublishedType(String text, Class<? extends Publication> data) {
        this.text = text;
        this.data = data;
    }

    /** The type as events carry it. */
    public String text() {
        return text;
    }

    /** What events of this type tell. */
    public Class<? extends Publication> data() {
        return data;
    }

    /** Identifier of its JSON Schema. */
    public URI schema() {
        return URI.create(SCHEMA + text);
    }

    /** The type of this name. */
    public static Optional<PublishedType> named(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }

    /** The type of events that tell this. */
    public static PublishedType of(Publication told) {
        return Objects.requireNonNull(Types.OF.get(told.getClass()));
    }

    /** Looked up once for every event. */
    private static final class Types {

        private static final Map<Class<?>, PublishedType> OF =
                Stream.of(values()).collect(Collectors.toUnmodifiableMap(PublishedType::data, type -> type));
    }
}
