package com.lotledger.command.lot;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What movements of one business date together did to a bin.
 *
 * @param day the business date
 * @param change in the stock measure; may be negative
 */
record DayBalance(LocalDate day, BigDecimal change) {}
