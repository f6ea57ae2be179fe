package com.lotledger.platform.side;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a process that is one side tells and knows of the other. */
@AutoConfiguration
@ConditionalOnProperty(Side.PROPERTY)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SideWiring {

    private static final String API = "/api/";

    @Bean
    SideAddresses sideAddresses(JdbcClient database) {
        return new SideAddresses(database);
    }

    @Bean
    OtherSide otherSide(SideAddresses addresses, Environment environment) {
        return new OtherSide(Side.of(environment), addresses);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> toldAddresses(
            SideAddresses addresses,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            Environment environment) {
        @Nullable String url = environment.getProperty("lotledger.url");
        return ready -> addresses.tell(Side.of(environment), offered(mapping), url);
    }

    private static Collection<String> offered(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> addresses(info).stream())
                .filter(address -> address.contains(" " + API))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> addresses(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        info.getMethodsCondition().getMethods().stream().map(method -> method.name() + " " + pattern))
                .toList();
    }
}
