package com.lotledger.platform.signin;

import com.lotledger.api.value.UserName;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Asks somebody who is signed in for their password once more; guessing is bounded as it is at the door. */
public final class PasswordCheck {

    private final AccountAuthentication door;

    PasswordCheck(AccountAuthentication door) {
        this.door = door;
    }

    public boolean isPasswordOf(UserName user, String password) {
        try {
            door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(user.value(), password));
            return true;
        } catch (BadCredentialsException wrong) {
            return false;
        }
    }
}
