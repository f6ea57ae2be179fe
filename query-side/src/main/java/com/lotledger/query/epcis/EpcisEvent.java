package com.lotledger.query.epcis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ObjectEvent of EPCIS 2.0, named and ordered as the standard does. What is not known is left out.
 *
 * @param eventID stable: the same event is told under the same one however often, and after a rebuild
 * @param ilmd what is told of a lot, with the action ADD only (R-V04)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EpcisEvent(
        String type,
        URI eventID,
        Instant eventTime,
        String eventTimeZoneOffset,
        Instant recordTime,
        Action action,
        String bizStep,
        @Nullable String disposition,
        @Nullable Place readPoint,
        @Nullable Place bizLocation,
        List<QuantityElement> quantityList,
        List<BusinessTransaction> bizTransactionList,
        List<Source> sourceList,
        List<Destination> destinationList,
        @Nullable InstanceData ilmd) {

    /** The only kind of event that is told. */
    static final String OBJECT_EVENT = "ObjectEvent";

    EpcisEvent {
        quantityList = List.copyOf(quantityList);
        bizTransactionList = List.copyOf(bizTransactionList);
        sourceList = List.copyOf(sourceList);
        destinationList = List.copyOf(destinationList);
    }

    /** What it means for the existence of what it is about. */
    enum Action {
        ADD,
        OBSERVE,
        DELETE
    }

    /** A location. */
    record Place(URI id) {}

    /**
     * How much of a class.
     *
     * @param quantity not told where a lot becomes known
     * @param uom of UN/ECE Recommendation 20; left out when trade items are counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuantityElement(
            URI epcClass,
            @Nullable BigDecimal quantity,
            @Nullable String uom) {}

    /** A paper that the event stands on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BusinessTransaction(@Nullable String type, URI bizTransaction) {}

    /** Who had it before. */
    record Source(String type, URI source) {}

    /** Who has it afterwards. */
    record Destination(String type, URI destination) {}

    /** What is told of a lot once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InstanceData(
            @JsonProperty("cbvmda:lotNumber") String lotNumber,

            @JsonProperty("cbvmda:itemExpirationDate") @Nullable
            LocalDate itemExpirationDate) {}
}
