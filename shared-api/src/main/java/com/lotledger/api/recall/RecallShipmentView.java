package com.lotledger.api.recall;

import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.SignedQuantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A shipment of a delivery of a case that was recorded after the case was confirmed.
 *
 * @param movement name of the shipment
 * @param documentNumber number of its paper
 * @param customer who it went to
 * @param customerName their name then
 * @param item item of the lot
 * @param lotNumber number of the lot
 * @param delivery which delivery of it
 * @param quantity how much, in the stock measure
 * @param stockMeasure measure of the quantity
 * @param shippedOn business date
 * @param override why quality let it leave
 * @param actor who recorded it
 * @param position position of its event
 * @param recordedAt when it was recorded
 */
public record RecallShipmentView(
        MovementId movement,
        String documentNumber,
        CustomerCode customer,
        @Nullable String customerName,
        ItemCode item,
        LotNumber lotNumber,
        DeliveryId delivery,
        SignedQuantity quantity,
        Measure stockMeasure,
        LocalDate shippedOn,
        @Nullable String override,
        String actor,
        long position,
        Instant recordedAt) {}
