package com.lotledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class HistoryIsOnlyAddedToTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    @BeforeAll
    static void one_event_is_stored() {
        DATABASE.asApplication().sql("""
                        INSERT INTO events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number,
                            type, payload_type, payload_revision, payload, meta_data, time_stamp)
                        VALUES ('e1', 'item/A', 0, 'Item', 'ItemDefined', '1', '{}', '{"actor":"ann"}', '2026-01-01T00:00:00Z')
                        """).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events.domain_event_entry SET payload = '{}'",
                "DELETE FROM events.domain_event_entry",
                "TRUNCATE events.domain_event_entry",
                "DROP TABLE events.domain_event_entry",
                "ALTER TABLE events.domain_event_entry DISABLE TRIGGER ALL"
            })
    void the_application_role_is_refused(String change) {
        assertRefused(DATABASE.asApplication(), change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events.domain_event_entry SET payload = '{}'",
                "DELETE FROM events.domain_event_entry",
                "TRUNCATE events.domain_event_entry",
                "TRUNCATE events.domain_event_entry CASCADE"
            })
    void even_the_owner_is_refused(String change) {
        assertRefused(DATABASE.asOwner(), change);
    }

    @Test
    void the_application_role_makes_no_tables_beside_the_events() {
        assertRefused(DATABASE.asApplication(), "CREATE TABLE events.intruder (id int)");
    }

    @Test
    void the_application_role_keeps_its_own_tables_in_views() {
        DATABASE.asApplication().sql("CREATE TABLE views.own (id int)").update();
        DATABASE.asApplication().sql("DROP TABLE views.own").update();
    }

    private void assertRefused(JdbcClient role, String change) {
        assertThatThrownBy(() -> role.sql(change).update())
                .rootCause()
                .extracting("SQLState")
                .isEqualTo("42501");
        assertThat(DATABASE.asOwner()
                        .sql("SELECT payload || meta_data FROM events.domain_event_entry")
                        .query(String.class)
                        .list())
                .containsExactly("{}{\"actor\":\"ann\"}");
    }
}
