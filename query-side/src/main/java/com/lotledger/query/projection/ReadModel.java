package com.lotledger.query.projection;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Tables that are filled together, by one processor, and are built anew together. */
public interface ReadModel {

    /** Name of the processor, and of the read model when a rebuild is asked for. */
    String name();

    /** Its tables, without schema. */
    List<String> tables();

    /** Sealed roots of the events it is made of. */
    List<Class<?>> events();

    /** What keeps its tables in a schema up to date. */
    Projection into(String schema, JdbcOperations database);

    /** What fills empty tables; it may leave out what {@link #derive} can make in the end at less cost. */
    default Projection filling(String schema, JdbcOperations database) {
        return into(schema, database);
    }

    /** Makes what {@link #filling} left out. */
    default void derive(String schema, JdbcOperations database) {}

    /** Whether a table is only ever added to, so that a rebuild can make its key last, as it makes the other indexes. */
    default boolean isOnlyAddedTo(String table) {
        return false;
    }

    /** Whether events of this class matter to it. */
    default boolean concerns(Class<?> event) {
        return events().stream().anyMatch(root -> root.isAssignableFrom(event));
    }
}
