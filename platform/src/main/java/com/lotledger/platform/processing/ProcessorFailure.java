package com.lotledger.platform.processing;

import java.time.Instant;

/**
 * Why a processor stands still.
 *
 * @param processor its name
 * @param position where the batch that failed begins
 * @param kind simple class name of the exception; its message stays in the log, for it may hold data
 * @param since when the batch failed first
 * @param tries how often the batch has failed
 */
public record ProcessorFailure(String processor, long position, String kind, Instant since, int tries) {

    ProcessorFailure again(ProcessorFailure latest) {
        return latest.position == position
                ? new ProcessorFailure(processor, position, latest.kind, since, tries + 1)
                : latest;
    }
}
