package com.lotledger.platform.http;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Writes an answer at once when it is there already, as it always is within one process. Spring would put the request aside
 * and send it through all filters and interceptors once more, on another thread.
 */
final class FinishedAnswers implements HandlerMethodReturnValueHandler {

    private final HandlerMethodReturnValueHandlerComposite others = new HandlerMethodReturnValueHandlerComposite();

    private FinishedAnswers(List<HandlerMethodReturnValueHandler> others) {
        this.others.addHandlers(others);
    }

    /** Puts it before the others, so that it is asked first. */
    static void putFirst(RequestMappingHandlerAdapter adapter) {
        List<HandlerMethodReturnValueHandler> others = adapter.getReturnValueHandlers();
        if (others != null) {
            List<HandlerMethodReturnValueHandler> all = new ArrayList<>();
            all.add(new FinishedAnswers(others));
            all.addAll(others);
            adapter.setReturnValueHandlers(all);
        }
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return returned.getParameterType() == CompletableFuture.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returned, ModelAndViewContainer container, NativeWebRequest request)
            throws Exception {
        if (value instanceof CompletableFuture<?> answer && answer.isDone()) {
            Object result = result(answer);
            others.handleReturnValue(result, new Result(returned, result), container, request);
        } else {
            others.handleReturnValue(value, returned, container, request);
        }
    }

    private static @Nullable Object result(CompletableFuture<?> answer) throws Exception {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    /** As if the method had returned the result itself. */
    private static final class Result extends MethodParameter {

        private final Class<?> type;
        private final Type genericType;

        Result(MethodParameter returned, @Nullable Object result) {
            super(returned);
            ResolvableType declared =
                    ResolvableType.forMethodParameter(returned).getGeneric(0);
            this.type = result == null ? declared.resolve(Object.class) : result.getClass();
            this.genericType = declared.getType();
        }

        private Result(Result other) {
            super(other);
            this.type = other.type;
            this.genericType = other.genericType;
        }

        @Override
        public Class<?> getParameterType() {
            return type;
        }

        @Override
        public Type getGenericParameterType() {
            return genericType;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Result that && type == that.type && super.equals(other));
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + type.hashCode();
        }

        @Override
        public MethodParameter clone() {
            return new Result(this);
        }
    }
}
