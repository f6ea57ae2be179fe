package com.lotledger.standalone.architecture.violations.query.second;

import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.messaging.annotation.MetaDataValue;

final class ForgetfulProjector {

    int on(String event, @MetaDataValue(value = "actor", required = true) String actor) {
        return event.length() + actor.length() + ThreadLocalRandom.current().nextInt();
    }
}
