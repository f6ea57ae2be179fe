package com.lotledger.command.user;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.UserName;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.signin.PasswordCheck;
import org.jspecify.annotations.Nullable;

/** Whoever changes their own password gives the present one: a seat left for a minute is not an account lost (R-U03). */
final class OwnPasswordNeedsThePresentOne {

    private OwnPasswordNeedsThePresentOne() {}

    static void check(Sender sender, UserName user, @Nullable String present, PasswordCheck passwords) {
        if (sender.actor().equals(user.value()) && (present == null || !passwords.isPasswordOf(user, present))) {
            throw Refusal.ruleBroken("R-U03", "presentPassword", "the present password is wrong");
        }
    }
}
