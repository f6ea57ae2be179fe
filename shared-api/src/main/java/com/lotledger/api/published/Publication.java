package com.lotledger.api.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Stream;

/** What a published event tells: its {@code data}. What is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Publication permits LotPublication, StockPublication, ReceiptPublication, RecallPublication {

    /** Everything it is about, each with the place where that happened. */
    Stream<About> about();
}
