package com.lotledger.api.movement;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.CustomerCode;
import org.jspecify.annotations.Nullable;

/**
 * Who goods were shipped to, so that a recall reaches them.
 *
 * @param code the customer's code
 * @param name the customer's name then, at most 200 characters
 * @param contact how to reach them: a telephone number, an address; at most 500 characters
 */
public record Customer(
        CustomerCode code, @Nullable String name, @Nullable String contact) {
    public Customer {
        new Violations()
                .required("code", code)
                .text("name", name, 200)
                .text("contact", contact, 500)
                .refuseIfAny();
    }
}
