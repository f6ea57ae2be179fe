package com.lotledger.api.examples;

import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.VendorCode;
import org.jspecify.annotations.Nullable;

/** A movement of the examples as it is told, piece by piece. */
final class ToldMovement {

    private final MovementId movement;
    private final MovementKind kind;
    private String documentNumber;
    private @Nullable Quantity quantity;
    private Measure measure = Items.PACK;
    private ConversionFactor factor = ConversionFactor.ONE;
    private @Nullable BinCode bin;
    private @Nullable BinCode toBin;
    private @Nullable DeliveryId delivery;
    private @Nullable QualityStatus status;
    private @Nullable Customer customer;
    private @Nullable VendorCode vendor;
    private @Nullable String order;
    private @Nullable LotNumber otherLot;
    private @Nullable AdjustmentDirection direction;
    private @Nullable WriteOffCause cause;
    private @Nullable String witness;
    private @Nullable ReasonCode reasonCode;
    private @Nullable String override;
    private @Nullable RecallId recall;

    ToldMovement(MovementId movement, MovementKind kind) {
        this.movement = movement;
        this.kind = kind;
        this.documentNumber = movement.value();
    }

    ToldMovement packs(long packs) {
        quantity = Quantity.of(packs);
        return this;
    }

    ToldMovement measured(Quantity told, Measure in, ConversionFactor by) {
        quantity = told;
        measure = in;
        factor = by;
        return this;
    }

    ToldMovement documentNumber(String number) {
        documentNumber = number;
        return this;
    }

    ToldMovement at(BinCode from) {
        bin = from;
        return this;
    }

    ToldMovement to(BinCode to) {
        toBin = to;
        return this;
    }

    ToldMovement of(DeliveryId named) {
        delivery = named;
        return this;
    }

    ToldMovement with(QualityStatus named) {
        status = named;
        return this;
    }

    ToldMovement customer(Customer named, @Nullable String ordered) {
        customer = named;
        order = ordered;
        return this;
    }

    ToldMovement vendor(VendorCode named) {
        vendor = named;
        return this;
    }

    ToldMovement otherLot(LotNumber named) {
        otherLot = named;
        return this;
    }

    ToldMovement direction(AdjustmentDirection told) {
        direction = told;
        return this;
    }

    ToldMovement cause(WriteOffCause told, @Nullable String seenBy) {
        cause = told;
        witness = seenBy;
        return this;
    }

    ToldMovement because(ReasonCode code) {
        reasonCode = code;
        return this;
    }

    ToldMovement override(String reason) {
        override = reason;
        return this;
    }

    ToldMovement recall(RecallId stoppedBy) {
        recall = stoppedBy;
        return this;
    }

    MovementDocument document() {
        return new MovementDocument(
                movement,
                kind,
                Days.SHIPPED,
                documentNumber,
                quantity,
                measure,
                factor,
                Items.PACK,
                bin,
                toBin,
                delivery,
                status,
                customer,
                vendor,
                order,
                otherLot,
                direction,
                cause,
                witness,
                reasonCode,
                override,
                recall);
    }
}
