package com.lotledger.query.copy;

import com.lotledger.platform.http.FurtherParameters;
import com.lotledger.query.filling.Pace;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The one place where copies come between questions and tables. */
@Configuration(proxyBeanMethods = false)
class CopyAnswersConfiguration {

    @Bean
    static BeanPostProcessor copiedConnections(ObjectProvider<AskedCopy> asked) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource
                        ? new CopiedConnections(dataSource, asked.getObject())
                        : bean;
            }
        };
    }

    @Bean
    SmartInitializingSingleton copyAnswers(QueryBus questions, AskedCopy asked, CopyTable copies, Pace pace) {
        return () -> questions.registerHandlerInterceptor(new CopyAnswers(asked, copies, pace));
    }

    @Bean
    FurtherParameters copyParameter() {
        return new CopyParameter();
    }

    @Bean
    WebMvcConfigurer copyHeaders(CopyTable copies) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new CopyHeaders(copies)).addPathPatterns("/api/**");
            }
        };
    }
}
