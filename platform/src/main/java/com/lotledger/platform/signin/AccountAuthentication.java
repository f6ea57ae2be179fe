package com.lotledger.platform.signin;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.UserName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in whoever gives the password of an enabled account; says nothing about which part was wrong. */
final class AccountAuthentication implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(AccountAuthentication.class);

    private final UserAccounts accounts;
    private final RecentAccounts recent;
    private final Passwords passwords;
    private final VerifiedPasswords verified;
    private final SignInAttempts attempts;

    AccountAuthentication(
            UserAccounts accounts,
            RecentAccounts recent,
            Passwords passwords,
            VerifiedPasswords verified,
            SignInAttempts attempts) {
        this.accounts = accounts;
        this.recent = recent;
        this.passwords = passwords;
        this.verified = verified;
        this.attempts = attempts;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName();
        String password = Objects.toString(given.getCredentials(), "");
        Optional<UserAccount> account = find(name).filter(UserAccount::enabled);
        boolean known = account.isPresent()
                && verified.isKnown(name, password, account.get().passwordHash());
        if (!known) {
            verify(name, password, account, addressOf(given));
        }
        return signedIn(account.orElseThrow(AccountAuthentication::refused), given.getDetails());
    }

    private Optional<UserAccount> find(String name) {
        try {
            return recent.find(new UserName(name).value(), accounts::find);
        } catch (Refusal nobodysName) {
            return Optional.empty();
        } catch (DataAccessException failure) {
            throw new InternalAuthenticationServiceException("the accounts cannot be read", failure);
        }
    }

    private void verify(String name, String password, Optional<UserAccount> account, String address) {
        attempts.check(name, address);
        boolean right = account.isPresent()
                ? passwords.matches(password, account.get().passwordHash())
                : passwords.matchesNobody(password);
        if (!right) {
            attempts.failed(name, address);
            LOG.info("Sign-in refused from {}", address);
            throw refused();
        }
        attempts.succeeded(name, address);
        verified.remember(name, password, account.orElseThrow().passwordHash());
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("user name or password is wrong");
    }

    private static Authentication signedIn(UserAccount account, @Nullable Object details) {
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new SignedInUser(account.user().value(), account.version()), null, authorities(account));
        signedIn.setDetails(details);
        return signedIn;
    }

    private static List<GrantedAuthority> authorities(UserAccount account) {
        return account.roles().stream()
                .sorted()
                .map(Role::name)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    private static String addressOf(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "unknown";
    }
}
