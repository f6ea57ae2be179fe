package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyQuery;
import com.lotledger.api.rebuild.ViewRebuildQuery;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.selfaudit.SelfAuditQuery;
import com.lotledger.query.filling.Pace;
import com.lotledger.query.question.Questions;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/** Has a question that names a copy answered from it, and lets fillings know that somebody asks. */
final class CopyAnswers implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final AskedCopy asked;
    private final CopyTable copies;
    private final Pace pace;

    CopyAnswers(AskedCopy asked, CopyTable copies, Pace pace) {
        this.asked = asked;
        this.copies = copies;
        this.pace = pace;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        QueryMessage<?, ?> question = unitOfWork.getMessage();
        if (!isAboutFilling(question.getPayload())) {
            pace.asked();
        }
        if (!(question.getMetaData().get(Questions.COPY) instanceof String name)) {
            return chain.proceed();
        }
        try {
            CopyRow copy =
                    copies.find(name).orElseThrow(() -> Refusal.notFound("copy", "there is no copy of this name"));
            return asked.answerFrom(copy, chain::proceed);
        } catch (Refusal refusal) {
            // In whatever order the interceptors stand, a refusal looks alike in one process and across many.
            throw new QueryExecutionException(String.valueOf(refusal.getMessage()), null, refusal.details());
        }
    }

    private static boolean isAboutFilling(@Nullable Object question) {
        return question instanceof ViewRebuildQuery
                || question instanceof ViewCopyQuery
                || question instanceof SelfAuditQuery;
    }
}
