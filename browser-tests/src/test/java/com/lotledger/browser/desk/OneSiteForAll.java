package com.lotledger.browser.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts program and browser for the first test that needs them; they end with the last one. */
final class OneSiteForAll implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(OneSiteForAll.class);
    private static final String SKIPPED =
            "SKIPPED: the tests of the pages, because there is no browser to run them in (see docs/decisions/0043; "
                    + "-Dlotledger.browser=required fails instead)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (browser().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        store(context).computeIfAbsent("said", unsaid -> said());
        return ConditionEvaluationResult.disabled(SKIPPED);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // What cannot be started is not tried again for every test.
        return store(context)
                .computeIfAbsent(Opening.class, unseen -> Opening.of(browser().orElseThrow()), Opening.class)
                .site();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Opening opening = store(context).get(Opening.class, Opening.class);
        if (opening != null) {
            opening.leave(context.getExecutionException().isPresent());
        }
    }

    private static Optional<Path> browser() {
        return Chromium.find(System.getProperty("lotledger.browser", ""));
    }

    @SuppressWarnings("SystemOut")
    private static String said() {
        System.out.println(SKIPPED);
        return SKIPPED;
    }

    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(HERE);
    }
}
