package com.lotledger.command.firststart;

import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.signin.Passwords;
import com.lotledger.platform.signin.UserAccounts;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class FirstStartConfiguration {

    /** Set by the environment variable {@code LOTLEDGER_ADMIN_PASSWORD}. Before all other runners: they may need a user. */
    @Bean
    @Order(0)
    FirstAdministrator firstAdministrator(
            LedgerCommands commands,
            UserAccounts accounts,
            Passwords passwords,
            Clock clock,
            @Value("${lotledger.admin-password:#{null}}") @Nullable String chosen) {
        return new FirstAdministrator(commands, accounts, passwords, clock, chosen, System.out);
    }
}
