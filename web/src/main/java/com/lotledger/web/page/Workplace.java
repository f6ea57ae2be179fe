package com.lotledger.web.page;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor chose for as long as they are signed in.
 *
 * @param location where they work; null for everywhere
 * @param businessDate the day they work on; null for today
 */
record Workplace(@Nullable String location, @Nullable LocalDate businessDate) implements Serializable {

    static final String IN_SESSION = Workplace.class.getName();
    static final Workplace ANYWHERE_TODAY = new Workplace(null, null);
}
