package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallRegisterEvent;
import com.lotledger.api.value.RecallId;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Changes the register within the unit of work of a case, which is locked before it: both are stored or neither. */
@Component
class RecallRegisters {

    private final Configuration axon;

    RecallRegisters(@Lazy Configuration axon) {
        this.axon = axon;
    }

    void takeIn(RecallId recall, RecallCoverage coverage) {
        register().execute(each -> each.takeIn(recall, coverage));
    }

    void letGo(RecallId recall) {
        register().execute(each -> each.letGo(recall));
    }

    private Aggregate<RecallRegister> register() {
        try {
            return axon.repository(RecallRegister.class).loadOrCreate(RecallRegisterEvent.STREAM, RecallRegister::new);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException("making the register throws no checked exception", impossible);
        }
    }
}
