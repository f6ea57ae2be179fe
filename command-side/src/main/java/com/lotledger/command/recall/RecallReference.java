package com.lotledger.command.recall;

import com.lotledger.command.item.Items;
import com.lotledger.command.lot.Lots;
import org.springframework.stereotype.Component;

/**
 * What a case looks up while it is decided.
 *
 * @param items what criteria name
 * @param lots what exclusions and explanations name
 * @param registers what all cases hold
 * @param reconciliation where every unit is
 */
@Component
record RecallReference(Items items, Lots lots, RecallRegisters registers, Reconciliation reconciliation) {}
