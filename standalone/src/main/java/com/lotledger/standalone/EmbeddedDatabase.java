package com.lotledger.standalone;

import com.lotledger.platform.wiring.DatabaseAddress;
import com.lotledger.standalone.database.EmbeddedServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The PostgreSQL that comes along; it is the last to stop, because everything else is built on it. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutDatabaseOfItsOwn.class)
class EmbeddedDatabase {

    @Bean
    EmbeddedServer embeddedServer(ServerAhead ahead) {
        return ahead.server();
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
