package com.lotledger.platform.signin;

import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may sign in, and how. */
@AutoConfiguration(before = {UserDetailsServiceAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
@Import({TokenWiring.class, SecurityChains.class})
class SignInWiring {

    @Bean
    RecentAccounts recentAccounts() {
        return new RecentAccounts();
    }

    @Bean
    UserAccounts userAccounts(JdbcClient database, Clock clock, RecentAccounts recent) {
        return new UserAccounts(database, clock, recent::forget);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    SignInAttempts signInAttempts() {
        return new SignInAttempts(Ticker.systemTicker());
    }

    @Bean
    AccountAuthentication accountAuthentication(
            UserAccounts accounts, RecentAccounts recent, Passwords passwords, SignInAttempts attempts) {
        return new AccountAuthentication(
                accounts, recent, passwords, new VerifiedPasswords(new SecureRandom()), attempts);
    }

    @Bean
    PasswordCheck passwordCheck(AccountAuthentication door) {
        return new PasswordCheck(door);
    }
}
