package com.lotledger.command.importing;

import com.lotledger.platform.position.LedgerCommands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts imports together; what an earlier run left goes on once the program serves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
class ImportConfiguration {

    @Bean
    ImportQueue importQueue(LedgerCommands commands, ImportProperties properties) {
        return new ImportQueue(commands, properties.importReceiptsAtOnce());
    }

    @Bean
    Imports imports(ImportQueue queue, Clock clock, ImportProperties properties) {
        return new Imports(
                new JobDirectories(properties.dataDir().resolve("imports")),
                queue,
                clock,
                properties.importUploadLimit().toBytes());
    }

    @Bean
    Resuming resuming(Imports imports) {
        return new Resuming(imports);
    }

    @Bean
    Stopping stopping(ImportQueue queue) {
        return new Stopping(queue);
    }

    /** Not before the program is ready: imports use all of it. */
    record Resuming(Imports imports) implements ApplicationListener<ApplicationReadyEvent> {
        @Override
        public void onApplicationEvent(ApplicationReadyEvent ready) {
            try {
                imports.resume();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
