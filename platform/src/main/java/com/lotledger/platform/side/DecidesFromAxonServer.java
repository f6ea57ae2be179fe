package com.lotledger.platform.side;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** This process stores events in Axon Server and decides from them. */
public final class DecidesFromAxonServer implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().getProperty("axon.axonserver.enabled", Boolean.class, false)
                && Side.of(context.getEnvironment()) != Side.QUERY;
    }
}
