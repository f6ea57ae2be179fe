package com.lotledger.platform.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** Pretends that {@code StockBinDescribed} was once called {@code BinRenamed} and had another field. */
class RenamedBin extends SingleEventUpcaster {

    static final String OLD_NAME = "BinRenamed";

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().equals(new SimpleSerializedType(OLD_NAME, "0"));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(
                new SimpleSerializedType("StockBinDescribed", "1"), JsonNode.class, RenamedBin::described);
    }

    private static JsonNode described(JsonNode renamed) {
        ObjectNode described = renamed.deepCopy();
        described.set("description", described.remove("newName"));
        return described;
    }
}
