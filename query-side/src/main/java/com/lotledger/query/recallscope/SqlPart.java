package com.lotledger.query.recallscope;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a statement with the values of its question marks, in their order.
 *
 * @param text of the statement
 * @param parameters its values
 */
public record SqlPart(String text, List<Object> parameters) {

    public SqlPart {
        parameters = List.copyOf(parameters);
    }

    /** This part with others around or behind it. */
    public SqlPart with(String format, SqlPart... others) {
        List<Object> all = new ArrayList<>(parameters);
        List<Object> texts = new ArrayList<>(List.of(text));
        for (SqlPart other : others) {
            texts.add(other.text());
            all.addAll(other.parameters());
        }
        return new SqlPart(format.formatted(texts.toArray()), all);
    }
}
