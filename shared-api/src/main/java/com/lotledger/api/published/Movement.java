package com.lotledger.api.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.ReasonCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The movement or verdict that changed stock.
 *
 * @param name its name, given by whoever recorded it
 * @param date business date
 * @param documentNumber number of the paper it stands on; its name when there was none
 * @param stockMeasure measure of every quantity it changed
 * @param reasonCode why, as a code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Movement(
        MovementId name,
        LocalDate date,
        String documentNumber,
        Measure stockMeasure,
        @Nullable ReasonCode reasonCode) {}
