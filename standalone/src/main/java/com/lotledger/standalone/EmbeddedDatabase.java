package com.lotledger.standalone;

import com.lotledger.platform.wiring.DatabaseAddress;
import com.lotledger.standalone.database.DataDirectory;
import com.lotledger.standalone.database.EmbeddedServer;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The PostgreSQL that comes along; it is the last to stop, because everything else is built on it. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutDatabaseOfItsOwn.class)
class EmbeddedDatabase {

    @Bean
    EmbeddedServer embeddedServer(@Value("${lotledger.data-dir:data}") Path directory) {
        return EmbeddedServer.start(DataDirectory.at(directory));
    }

    @Bean
    DatabaseAddress databaseAddress(EmbeddedServer server) {
        return new DatabaseAddress(
                server.jdbcUrl(),
                server.application().user(),
                server.application().password(),
                server.owner().user(),
                server.owner().password());
    }
}
