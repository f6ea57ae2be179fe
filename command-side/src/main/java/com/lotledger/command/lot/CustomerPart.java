package com.lotledger.command.lot;

import com.lotledger.api.value.CustomerCode;
import java.math.BigDecimal;

/**
 * What a customer has of a delivery: shipped and not returned.
 *
 * @param quantity in the stock measure, above zero
 */
record CustomerPart(CustomerCode customer, BigDecimal quantity) {}
