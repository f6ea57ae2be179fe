package com.lotledger.api.recall;

import com.lotledger.api.value.CustomerCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer who got something of the deliveries of a case.
 *
 * @param customer their code
 * @param name as the last shipment told it
 * @param contact as the last shipment told it
 * @param firstShippedOn business date of the first shipment
 * @param lastShippedOn business date of the last one
 * @param lots what they got, by item and lot, at most 500
 * @param notifications how often they were told
 * @param notifiedOn business date of the last time
 * @param method how they were told the last time
 * @param reached who or what was reached then
 * @param responses how often they answered
 * @param respondedOn business date of the last answer
 * @param onHand what they said then that they still have
 * @param checks how often they were asked whether they followed
 * @param checkedOn business date of the last time
 * @param effective whether they had, then
 */
public record RecallConsigneeView(
        CustomerCode customer,
        @Nullable String name,
        @Nullable String contact,
        @Nullable LocalDate firstShippedOn,
        @Nullable LocalDate lastShippedOn,
        List<RecallConsigneeLotView> lots,
        long notifications,
        @Nullable LocalDate notifiedOn,
        @Nullable ContactMethod method,
        @Nullable String reached,
        long responses,
        @Nullable LocalDate respondedOn,
        List<QuantityOnHand> onHand,
        long checks,
        @Nullable LocalDate checkedOn,
        @Nullable Boolean effective) {
    public RecallConsigneeView {
        lots = List.copyOf(lots);
        onHand = List.copyOf(onHand);
    }
}
