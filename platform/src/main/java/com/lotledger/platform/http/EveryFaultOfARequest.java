package com.lotledger.platform.http;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Reads every parameter and the body before it tells what is wrong with any of them, unknown parameters among the rest. Spring
 * would stop at the first.
 */
final class EveryFaultOfARequest extends RequestMappingHandlerAdapter {

    private static final String API = "/api/";

    private final KnownParametersOnly names;

    EveryFaultOfARequest(List<FurtherParameters> further) {
        names = new KnownParametersOnly(further);
    }

    @Override
    protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
        return new Reading(method);
    }

    private final class Reading extends ServletInvocableHandlerMethod {

        private final ParameterNameDiscoverer parameterNames = new DefaultParameterNameDiscoverer();
        private HandlerMethodArgumentResolverComposite resolvers = new HandlerMethodArgumentResolverComposite();
        private @Nullable WebDataBinderFactory binding;

        private Reading(HandlerMethod method) {
            super(method);
        }

        @Override
        public void setHandlerMethodArgumentResolvers(HandlerMethodArgumentResolverComposite given) {
            super.setHandlerMethodArgumentResolvers(given);
            resolvers = given;
        }

        @Override
        public void setDataBinderFactory(WebDataBinderFactory given) {
            super.setDataBinderFactory(given);
            binding = given;
        }

        @Override
        protected @Nullable Object[] getMethodArgumentValues(
                NativeWebRequest request, @Nullable ModelAndViewContainer container, Object... provided)
                throws Exception {
            HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            if (!http.getRequestURI().startsWith(API)) {
                return super.getMethodArgumentValues(request, container, provided);
            }
            List<Violation> violations = new ArrayList<>(names.check(http, this));
            violations.addAll(MinPosition.check(http));
            MethodParameter[] parameters = getMethodParameters();
            @Nullable Object[] values = new Object[parameters.length];
            for (int at = 0; at < parameters.length; at++) {
                parameters[at].initParameterNameDiscovery(parameterNames);
                try {
                    values[at] = resolvers.resolveArgument(parameters[at], container, request, binding);
                } catch (Exception failure) {
                    violations.addAll(ParameterFaults.in(failure)
                            .orElseThrow(() -> failure)
                            .violations());
                }
            }
            if (!violations.isEmpty()) {
                throw new Refusal(Refusal.Kind.INVALID, violations);
            }
            return values;
        }
    }
}
