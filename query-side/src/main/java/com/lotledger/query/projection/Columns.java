package com.lotledger.query.projection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Names and types of columns that are written together. */
public final class Columns {

    private final List<String> names;
    private final List<String> types;

    private Columns(List<String> names, List<String> types) {
        this.names = names;
        this.types = types;
    }

    /**
     * The columns in their order.
     *
     * @param columns each as name and type, such as {@code "on_hand numeric"}
     */
    public static Columns of(String... columns) {
        List<String[]> parts =
                Arrays.stream(columns).map(column -> column.split(" ", 2)).toList();
        return new Columns(
                parts.stream().map(part -> part[0]).toList(),
                parts.stream().map(part -> part[1]).toList());
    }

    /** No rows yet. */
    public Rows rows() {
        return new Rows(this);
    }

    /** The names, separated by commas. */
    public String list() {
        return String.join(", ", names);
    }

    /** The rows as a table that a statement can read from; takes one parameter per column. */
    public String as(String table) {
        String arrays = types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", "));
        return "unnest(" + arrays + ") AS " + table + " (" + list() + ")";
    }

    int count() {
        return names.size();
    }
}
