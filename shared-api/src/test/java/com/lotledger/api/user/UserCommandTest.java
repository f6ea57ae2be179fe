package com.lotledger.api.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Users;
import com.lotledger.api.json.StoredJson;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.user.UserCommand.AddUser;
import com.lotledger.api.user.UserEvent.UserAdded;
import com.lotledger.api.value.Refused;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserCommandTest {

    private static final PasswordHash HASH = new PasswordHash("{bcrypt}not for any eyes");

    @Test
    void a_password_hash_is_not_shown_when_a_command_is_printed() {
        assertThat(new AddUser(Users.RECEIVER, null, Set.of(Role.RECEIVER), HASH))
                .asString()
                .contains("dora")
                .doesNotContain("bcrypt");
    }

    @Test
    void no_event_of_a_user_holds_a_password_in_any_form() {
        assertThat(Users.events())
                .allSatisfy(event -> assertThat(StoredJson.write(event))
                        .doesNotContainIgnoringCase("password")
                        .doesNotContainIgnoringCase("hash"));
    }

    @Test
    void roles_are_stored_in_a_fixed_order() {
        assertThat(UserAdded.of(Users.RECEIVER, null, Set.of(Role.INTEGRATION, Role.AUDITOR, Role.RECEIVER))
                        .roles())
                .containsExactly(Role.RECEIVER, Role.AUDITOR, Role.INTEGRATION);
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_missing_role_is_told_R_X03() {
        Refused.by(() -> new AddUser(Users.RECEIVER, null, null, HASH), "R-X03");
        Refused.by(() -> new AddUser(Users.RECEIVER, null, new HashSet<>(Arrays.asList((Role) null)), HASH), "R-X03");
    }
}
