package com.lotledger.query.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What stands at the beginning of an archive.
 *
 * @param name of its files, without ending
 * @param kind what sort of document it is
 * @param title its title
 * @param writtenAt stands for the time of writing
 * @param facts on the cover, in their order
 * @param notes below them
 */
public record Heading(
        String name, String kind, String title, Instant writtenAt, Map<String, String> facts, List<String> notes) {}
