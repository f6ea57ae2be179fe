package com.lotledger.platform.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Accepts bearer tokens of one issuer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lotledger.oidc.issuer")
@EnableConfigurationProperties(TokenProperties.class)
class TokenWiring {

    /** Asks the issuer for its keys with the first token, so that the program starts while the issuer is away. */
    @Bean
    JwtDecoder tokenDecoder(TokenProperties properties) {
        String issuer = given(properties.issuer(), "lotledger.oidc.issuer");
        OAuth2TokenValidator<Jwt> validator = new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                isFor(given(properties.audience(), "lotledger.oidc.audience")));
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(validator);
            return decoder;
        });
    }

    @Bean
    TokenReading tokenReading(TokenProperties properties) {
        return new TokenReading(properties.nameClaim(), properties.rolesClaim());
    }

    private static OAuth2TokenValidator<Jwt> isFor(String audience) {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience));
    }

    private static String given(@Nullable String value, String property) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(property + " is not set");
        }
        return value;
    }
}
