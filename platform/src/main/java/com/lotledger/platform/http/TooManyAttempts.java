package com.lotledger.platform.http;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Nobody looks at further passwords for this user or from this address for a while. */
public final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    public TooManyAttempts(Duration period) {
        super("too many failed attempts to sign in; wait " + period.toSeconds() + " seconds");
    }
}
