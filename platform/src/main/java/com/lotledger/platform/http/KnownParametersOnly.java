package com.lotledger.platform.http;

import com.lotledger.api.refusal.Violation;
import com.lotledger.platform.provenance.Sender;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Finds query parameters that nobody reads: a misspelt filter would otherwise answer more than was asked for. */
final class KnownParametersOnly {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
    private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();
    private final List<FurtherParameters> further;

    KnownParametersOnly(List<FurtherParameters> further) {
        this.further = further;
    }

    /** What is wrong with the names of the parameters. */
    List<Violation> check(HttpServletRequest request, HandlerMethod method) {
        if (request.getQueryString() == null) {
            return List.of();
        }
        Set<String> accepted = known.computeIfAbsent(method.getMethod(), key -> accepted(method));
        return request.getParameterMap().keySet().stream()
                .filter(name -> !accepted.contains(name))
                .filter(name -> !(name.equals(MinPosition.PARAMETER)
                        && request.getMethod().equals("GET")))
                .map(name -> new Violation("R-X09", name, "there is no parameter of this name; known are " + accepted))
                .toList();
    }

    private Set<String> accepted(HandlerMethod method) {
        Set<String> accepted = new TreeSet<>();
        for (MethodParameter each : method.getMethodParameters()) {
            each.initParameterNameDiscovery(names);
            RequestParam named = each.getParameterAnnotation(RequestParam.class);
            Class<?> type = each.getParameterType();
            if (named != null) {
                accepted.add(named.name().isEmpty() ? String.valueOf(each.getParameterName()) : named.name());
            } else if (type == PageRequest.class) {
                accepted.add(PageRequestArgument.LIMIT);
                accepted.add(PageRequestArgument.CURSOR);
            } else if (type.isRecord() && type != Sender.class && !each.hasParameterAnnotation(RequestBody.class)) {
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(accepted::add);
            }
        }
        further.stream()
                .flatMap(each -> each.of(method).stream())
                .forEach(parameter -> accepted.add(parameter.getName()));
        return accepted;
    }
}
