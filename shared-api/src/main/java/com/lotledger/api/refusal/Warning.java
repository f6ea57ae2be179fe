package com.lotledger.api.refusal;

import org.jspecify.annotations.Nullable;

/**
 * Something that was accepted but should be looked at; it is kept as an event too.
 *
 * @param rule number of the rule that warns
 * @param field path of the field meant
 * @param message one sentence
 */
public record Warning(String rule, @Nullable String field, String message) {}
