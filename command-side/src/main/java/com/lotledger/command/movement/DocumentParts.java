package com.lotledger.command.movement;

import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names the parts of a document, so that each kind says only what belongs to it. */
final class DocumentParts {

    private final MovementId movement;
    private final MovementKind kind;
    private final LeftOut leftOut;
    private @Nullable LocalDate movedOn;
    private @Nullable String documentNumber;
    private @Nullable Quantity quantity;
    private @Nullable Measure measure;
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
    private @Nullable Reason override;
    private @Nullable RecallId recall;

    DocumentParts(MovementId movement, MovementKind kind, LeftOut leftOut) {
        this.movement = movement;
        this.kind = kind;
        this.leftOut = leftOut;
    }

    DocumentParts on(@Nullable LocalDate told, @Nullable String number) {
        movedOn = told;
        documentNumber = number;
        return this;
    }

    DocumentParts quantity(@Nullable Quantity told, @Nullable Measure in) {
        quantity = told;
        measure = in;
        return this;
    }

    DocumentParts bin(@Nullable BinCode told) {
        bin = told;
        return this;
    }

    DocumentParts toBin(BinCode told) {
        toBin = told;
        return this;
    }

    DocumentParts only(@Nullable DeliveryId ofDelivery, @Nullable QualityStatus ofStatus) {
        delivery = ofDelivery;
        status = ofStatus;
        return this;
    }

    DocumentParts customer(Customer told, @Nullable String ofOrder) {
        customer = told;
        order = ofOrder;
        return this;
    }

    DocumentParts vendor(@Nullable VendorCode told) {
        vendor = told;
        return this;
    }

    DocumentParts otherLot(LotNumber told) {
        otherLot = told;
        return this;
    }

    DocumentParts direction(AdjustmentDirection told) {
        direction = told;
        return this;
    }

    DocumentParts cause(WriteOffCause told, @Nullable String witnessed) {
        cause = told;
        witness = witnessed;
        return this;
    }

    DocumentParts reasonCode(ReasonCode told) {
        reasonCode = told;
        return this;
    }

    DocumentParts override(@Nullable Reason told) {
        override = told;
        return this;
    }

    DocumentParts recall(@Nullable RecallId told) {
        recall = told;
        return this;
    }

    MovementDocument document() {
        return new MovementDocument(
                movement,
                kind,
                Objects.requireNonNullElse(movedOn, leftOut.movedOn()),
                Objects.requireNonNullElse(documentNumber, movement.value()),
                quantity,
                Objects.requireNonNullElse(measure, leftOut.measure()),
                leftOut.factor(),
                leftOut.stockMeasure(),
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
                override == null ? null : override.value(),
                recall);
    }
}
