package com.lotledger.platform.signin;

import com.lotledger.api.provenance.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Takes user and roles out of a verified token; roles that this program does not know are passed over. */
final class TokenReading implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final int LONGEST_NAME = 100;

    private final String nameClaim;
    private final List<String> rolesClaim;

    TokenReading(String nameClaim, String rolesClaim) {
        this.nameClaim = nameClaim;
        this.rolesClaim = List.of(rolesClaim.split("\\.", -1));
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String name = token.getClaimAsString(nameClaim);
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidBearerTokenException("the token names nobody");
        }
        return new JwtAuthenticationToken(token, authorities(token.getClaims()), name);
    }

    private List<GrantedAuthority> authorities(Map<String, Object> claims) {
        @Nullable Object found = claims;
        for (String name : rolesClaim) {
            found = found instanceof Map<?, ?> nested ? nested.get(name) : null;
        }
        Collection<?> given = found instanceof Collection<?> several ? several : List.of();
        List<String> names = given.stream()
                .map(each -> each.toString().toUpperCase(Locale.ROOT).replace('-', '_'))
                .toList();
        return Arrays.stream(Role.values())
                .map(Role::name)
                .filter(names::contains)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
