package com.lotledger.platform.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code lotledger.oidc.*}: whose bearer tokens are accepted.
 *
 * @param issuer address of the OpenID provider; without it there are no tokens
 * @param audience what tokens for this program name as their audience; without it every token of the issuer would do
 * @param nameClaim claim that names the user
 * @param rolesClaim claim that lists the roles; dots lead into nested claims
 */
@ConfigurationProperties("lotledger.oidc")
record TokenProperties(
        @Nullable String issuer,
        @Nullable String audience,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("roles") String rolesClaim) {}
