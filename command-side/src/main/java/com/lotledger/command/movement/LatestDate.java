package com.lotledger.command.movement;

import java.time.LocalDate;

/** The latest date that it is anywhere on earth: whatever is dated later lies in the future for everybody. */
@FunctionalInterface
interface LatestDate {

    LocalDate today();
}
