package com.lotledger.standalone;

import com.lotledger.command.importing.Imports;
import com.lotledger.standalone.importing.DirectoryImport;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the program says and does by itself. */
@Configuration(proxyBeanMethods = false)
class StandaloneConfiguration {

    @Bean
    Greeting greeting() {
        return new Greeting(System.out);
    }

    @Bean
    DirectoryImport directoryImport(Imports imports, Clock clock, Environment environment) {
        return DirectoryImport.of(imports, clock, environment, System.out);
    }
}
