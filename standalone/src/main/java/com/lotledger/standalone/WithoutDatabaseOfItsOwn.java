package com.lotledger.standalone;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Nobody named a PostgreSQL server by {@code lotledger.database.url}. */
class WithoutDatabaseOfItsOwn extends NoneNestedConditions {

    WithoutDatabaseOfItsOwn() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty("lotledger.database.url")
    static class DatabaseIsNamed {}
}
