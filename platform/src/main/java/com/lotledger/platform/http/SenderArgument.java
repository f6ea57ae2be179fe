package com.lotledger.platform.http;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.refusal.Violations;
import com.lotledger.platform.provenance.Sender;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the signed-in user as {@link Sender}, with the business date of header {@code Business-Date}. */
final class SenderArgument implements HandlerMethodArgumentResolver {

    static final String BUSINESS_DATE = "Business-Date";

    private final Clock clock;
    private final ZoneId zone;

    SenderArgument(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sender.class;
    }

    @Override
    public Sender resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binding) {
        Principal principal = request.getUserPrincipal();
        if (!(principal instanceof Authentication user)) {
            throw new Refusal(Refusal.Kind.UNAUTHENTICATED, List.of(new Violation("R-X10", null, "sign in first")));
        }
        return new Sender(user.getName(), rolesOf(user), businessDate(request.getHeader(BUSINESS_DATE)));
    }

    private static Set<Role> rolesOf(Authentication user) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (user.getAuthorities().stream().anyMatch(each -> ("ROLE_" + role).equals(each.getAuthority()))) {
                roles.add(role);
            }
        }
        return roles;
    }

    private LocalDate businessDate(@Nullable String given) {
        if (given == null) {
            return LocalDate.now(clock.withZone(zone));
        }
        try {
            LocalDate date = LocalDate.parse(given);
            new Violations().date(BUSINESS_DATE, date).refuseIfAny();
            return date;
        } catch (DateTimeParseException noDate) {
            throw Refusal.invalid("R-X14", BUSINESS_DATE, "expected " + ExpectedForm.of(LocalDate.class));
        }
    }
}
