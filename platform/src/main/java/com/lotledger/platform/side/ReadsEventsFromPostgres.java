package com.lotledger.platform.side;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** This process works with the events in PostgreSQL, be they the store or the copy of what is in Axon Server. */
public final class ReadsEventsFromPostgres implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !new DecidesFromAxonServer().matches(context, metadata);
    }
}
