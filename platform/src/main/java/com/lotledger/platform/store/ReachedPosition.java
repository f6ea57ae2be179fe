package com.lotledger.platform.store;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The global index of the last event that a unit of work stored, kept with the unit of work. */
public final class ReachedPosition {

    private static final String RESOURCE = ReachedPosition.class.getName();

    private ReachedPosition() {}

    /** Position reached by the unit of work; empty when it stored nothing, or not in PostgreSQL. */
    public static OptionalLong of(UnitOfWork<?> unitOfWork) {
        Long position = unitOfWork.root().getResource(RESOURCE);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    static void remember(long globalIndex) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get()
                    .root()
                    .resources()
                    .merge(RESOURCE, globalIndex, (before, now) -> Math.max((Long) before, (Long) now));
        }
    }
}
