package com.lotledger.platform.openapi;

import com.lotledger.platform.http.FurtherParameters;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.platform.provenance.Sender;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** How the API is described. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DescriptionWiring {

    DescriptionWiring() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Sender.class, PageRequest.class);
        // Otherwise a filter's item would be described as "item.value".
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(ValueSchemas.types());
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OurParameters ourParameters(ObjectProvider<FurtherParameters> further) {
        return new OurParameters(further.orderedStream().toList());
    }

    @Bean
    ApiDescription apiDescription(@Value("${lotledger.oidc.issuer:}") String issuer) {
        return new ApiDescription(!issuer.isEmpty());
    }
}
