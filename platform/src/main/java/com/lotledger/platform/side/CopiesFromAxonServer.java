package com.lotledger.platform.side;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** This process answers from a copy of the events in Axon Server, and keeps that copy. */
public final class CopiesFromAxonServer implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().getProperty("axon.axonserver.enabled", Boolean.class, false)
                && Side.of(context.getEnvironment()) == Side.QUERY;
    }
}
