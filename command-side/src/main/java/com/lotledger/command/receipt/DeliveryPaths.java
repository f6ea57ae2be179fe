package com.lotledger.command.receipt;

import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.value.AssignmentId;
import java.util.HashMap;
import java.util.Map;

/** Paths into the JSON of a whole delivery: by position. */
final class DeliveryPaths implements Paths {

    private final Map<Integer, String> lines = new HashMap<>();
    private final Map<AssignmentId, String> assignments = new HashMap<>();

    DeliveryPaths(RecordDelivery delivery) {
        for (int at = 0; at < delivery.delivered().size(); at++) {
            DeliveryLine line = delivery.delivered().get(at);
            String path = line(at, line);
            for (int each = 0; each < line.assigned().size(); each++) {
                assignments.put(DeliverySteps.name(line, each), path + ".assignments[" + each + "]");
            }
        }
    }

    private String line(int at, DeliveryLine line) {
        String path = "lines[" + at + "]";
        lines.put(line.line(), path);
        return path;
    }

    @Override
    public String line(int line) {
        return lines.getOrDefault(line, "lines");
    }

    @Override
    public String assignment(QuantityAssignedToBin assignment) {
        return assignments.getOrDefault(assignment.assignment(), line(assignment.line()));
    }
}
