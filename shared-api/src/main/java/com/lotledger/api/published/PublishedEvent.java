package com.lotledger.api.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as other systems get it: CloudEvents 1.0 in JSON, with the extensions for sequence, recorded time and
 * partitioning.
 *
 * @param specversion version of CloudEvents
 * @param id unique, and the same however often it is delivered
 * @param source the ledger it comes from
 * @param type name of a {@link PublishedType}
 * @param subject the lot, or the item, receipt or recall where no lot is meant
 * @param time business date, as the beginning of that day in UTC
 * @param recordedtime when it was recorded
 * @param sequence its place among all events, 20 digits, so that texts sort like places
 * @param partitionkey the same for all events whose order matters: those of a lot, or of an untracked item, a receipt or a recall
 * @param actor user or system that caused it
 * @param datacontenttype always JSON
 * @param dataschema identifier of the JSON Schema of {@code data}
 * @param data what it tells
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedEvent(
        String specversion,
        String id,
        URI source,
        String type,
        String subject,
        Instant time,
        Instant recordedtime,
        String sequence,
        String partitionkey,
        @Nullable String actor,
        String datacontenttype,
        URI dataschema,
        Publication data) {}
