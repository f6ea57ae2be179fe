package com.lotledger.platform.http;

import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.side.OtherSide;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

/** How every process speaks HTTP. */
@AutoConfiguration(
        before = {JacksonAutoConfiguration.class, ErrorMvcAutoConfiguration.class},
        afterName = "com.lotledger.platform.side.SideWiring")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpProperties.class)
class HttpWiring {

    private static final String API = "/api/**";

    @Bean
    JsonMapper httpJson(HttpProperties properties) {
        return HttpJson.mapper(properties.maxBodySize().toBytes());
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper httpJson) {
        return new ProblemWriter(httpJson);
    }

    @Bean
    ProblemDetails problemDetails(ObjectProvider<OtherSide> otherSide) {
        return new ProblemDetails(otherSide.getIfAvailable());
    }

    @Bean
    ErrorAnswers errorAnswers(ErrorAttributes attributes, ObjectProvider<ErrorViewResolver> pages) {
        return new ErrorAnswers(attributes, pages.orderedStream().toList());
    }

    @Bean
    PathIntoBody pathIntoBody(JsonMapper httpJson) {
        return new PathIntoBody(httpJson);
    }

    @Bean
    CommandAnswerHeader commandAnswerHeader() {
        return new CommandAnswerHeader();
    }

    @Bean
    SmartInitializingSingleton finishedAnswersAtOnce(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        return () -> adapters.forEach(FinishedAnswers::putFirst);
    }

    @Bean
    WebMvcRegistrations everyFaultAtOnce(ObjectProvider<FurtherParameters> further) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new EveryFaultOfARequest(further.orderedStream().toList());
            }
        };
    }

    @Bean
    BodyLimit bodyLimit(HttpProperties properties, ProblemWriter problems) {
        return new BodyLimit(properties.maxBodySize().toBytes(), problems);
    }

    /** Codes may hold slashes, lot numbers any visible sign: encoded they are part of a name, not of the path. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashesInNames() {
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling("passthrough");
            connector.setEncodedReverseSolidusHandling("passthrough");
        });
    }

    @Bean
    WebMvcConfigurer apiConventions(
            Clock clock,
            @Value("${lotledger.time-zone:#{null}}") @Nullable ZoneId zone,
            ObjectProvider<ViewProgress> progress) {
        SenderArgument sender = new SenderArgument(clock, zone == null ? ZoneId.systemDefault() : zone);
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new DateParameter());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(sender);
                resolvers.add(new PageRequestArgument());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                progress.ifAvailable(
                        found -> registry.addInterceptor(new MinPosition(found)).addPathPatterns(API));
            }
        };
    }
}
