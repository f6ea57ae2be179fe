package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;
import org.axonframework.serialization.Revision;

/**
 * What happened to the register of everything that is held by recalls. Whoever moves stock goes by the register, so each of these is
 * stored together with what the case says.
 */
public sealed interface RecallRegisterEvent {

    /** Name of the register's event stream; there is one register. */
    String STREAM = "recall-register";

    /** The case that holds, or holds no more. */
    RecallId recall();

    /** A case holds what is told, in place of what it held before. */
    @Revision("1")
    record RecallCoverageTakenIn(RecallId recall, RecallCoverage coverage) implements RecallRegisterEvent {}

    /** A case holds nothing any more. */
    @Revision("1")
    record RecallCoverageLetGo(RecallId recall) implements RecallRegisterEvent {}
}
