package com.lotledger.query.copy;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.query.question.Questions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Says with every answer from a copy which one it was and where it stands. */
final class CopyHeaders implements HandlerInterceptor {

    private final CopyTable copies;

    CopyHeaders(CopyTable copies) {
        this.copies = copies;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String name = request.getMethod().equals("GET") ? request.getParameter(Questions.COPY) : null;
        if (name != null) {
            CopyRow copy = AskedCopy.checkReady(
                    copies.find(name).orElseThrow(() -> Refusal.notFound("copy", "there is no copy of this name")));
            response.setHeader("Ledger-Copy", copy.name());
            response.setHeader("Ledger-Copy-Position", Long.toString(copy.eventsDone()));
        }
        return true;
    }
}
