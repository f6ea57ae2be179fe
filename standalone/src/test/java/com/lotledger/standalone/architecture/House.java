package com.lotledger.standalone.architecture;

import java.util.List;

/** The parts of a house under one root package: the real one, or the one of deliberate violations. */
record House(String root) {

    static final House REAL = new House("com.lotledger");
    static final House OF_VIOLATIONS = new House("com.lotledger.standalone.architecture.violations");

    /** The parts that may be seen by others, and those that see them. */
    static final List<String> PARTS = List.of("api", "platform", "command", "query", "web", "standalone");

    /** The package of a part with all packages below it, as ArchUnit writes it. */
    String part(String name) {
        return root + "." + name + "..";
    }

    String[] parts(String... names) {
        return List.of(names).stream().map(this::part).toArray(String[]::new);
    }
}
