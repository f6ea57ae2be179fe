package com.lotledger.platform.wiring;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/** Leaves out auto-configuration that would do harm in any process, whatever its properties say. */
final class UnwantedAutoConfigurations implements AutoConfigurationImportFilter {

    private static final Set<String> UNWANTED = Set.of(
            // Calls home and writes to the home directory; switched off by its property it still writes.
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
            // Nothing is serialized by XStream here.
            "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration",
            // Migrations run twice, as two roles, before the pool is there.
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[autoConfigurations.length];
        for (int index = 0; index < wanted.length; index++) {
            wanted[index] = !UNWANTED.contains(String.valueOf(autoConfigurations[index]));
        }
        return wanted;
    }
}
