package com.lotledger.platform.signin;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who signed in with a password.
 *
 * @param name the user
 * @param version of the account then
 */
record SignedInUser(String name, long version) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return name;
    }
}
