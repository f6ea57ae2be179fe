package com.lotledger.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.site.Deliveries;
import com.lotledger.benchmarks.site.Premises;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A running program with the premises defined, every measure used once, and a machine's user to send deliveries as. */
final class PreparedSite {

    static final String DELIVERIES = "/api/v1/deliveries";

    private static final String USER = "machine";
    private static final String PASSWORD = "for-measuring-only-2";
    /** Ten lines a delivery bring up all items. */
    private static final int DELIVERIES_FOR_ALL_ITEMS = 20;

    private final Program program;
    private final Api machine;

    private PreparedSite(Program program, Api machine) {
        this.program = program;
        this.machine = machine;
    }

    static PreparedSite of(Program program) {
        program.api()
                .post(
                        "/api/v1/users",
                        Map.of(
                                "user",
                                USER,
                                "displayName",
                                "Measuring",
                                "roles",
                                List.of("INTEGRATION"),
                                "password",
                                PASSWORD));
        Premises.define(program.api());
        PreparedSite site = new PreparedSite(program, program.api().as(USER, PASSWORD));
        Deliveries first = new Deliveries("FIRST");
        for (int number = 0; number < DELIVERIES_FOR_ALL_ITEMS; number++) {
            site.send(first.delivery(number));
        }
        return site;
    }

    Program program() {
        return program;
    }

    /** The integration's user. */
    Api machine() {
        return machine;
    }

    /** Sends a delivery and answers what was posted. */
    JsonNode send(RecordDelivery delivery) {
        return machine.post(DELIVERIES, delivery).get("result");
    }

    /** Waits until questions are answered from everything up to the position. */
    void awaitViews(long position) {
        try {
            String question = "/api/v1/items?limit=1&minPosition=" + position;
            // A server that is behind answers 503 after a while; ask again.
            int status = program.api().status(question);
            while (status == 503) {
                status = program.api().status(question);
            }
            if (status != 200) {
                throw new IllegalStateException(question + " answered " + status);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
