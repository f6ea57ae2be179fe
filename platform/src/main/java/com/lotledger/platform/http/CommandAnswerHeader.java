package com.lotledger.platform.http;

import com.lotledger.platform.position.CommandAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Repeats the position that a command reached as header {@code Ledger-Position}. */
@RestControllerAdvice
final class CommandAnswerHeader implements ResponseBodyAdvice<Object> {

    static final String NAME = "Ledger-Position";

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof CommandAnswer<?> answer) {
            response.getHeaders().set(NAME, Long.toString(answer.position()));
        }
        return body;
    }
}
