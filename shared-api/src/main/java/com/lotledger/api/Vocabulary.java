package com.lotledger.api;

import com.lotledger.api.bin.StockBinCommand;
import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.drill.DrillCommand;
import com.lotledger.api.drill.DrillEvent;
import com.lotledger.api.item.ItemCommand;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.location.LocationCommand;
import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.lot.LotCommand;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.StockMovementEvent;
import com.lotledger.api.recall.RecallCommand;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallRegisterEvent;
import com.lotledger.api.receipt.PurchaseReceiptCommand;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.user.UserCommand;
import com.lotledger.api.user.UserEvent;
import com.lotledger.api.webhook.WebhookSubscriptionCommand;
import com.lotledger.api.webhook.WebhookSubscriptionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every word of the language: the sealed roots of all messages. Stored names come from here. */
public final class Vocabulary {

    /** Sealed roots of everything that is stored for ever. */
    public static final List<Class<?>> EVENTS = List.of(
            ItemEvent.class,
            LocationEvent.class,
            StockBinEvent.class,
            LotEvent.class,
            PurchaseReceiptEvent.class,
            StockMovementEvent.class,
            RecallEvent.class,
            RecallRegisterEvent.class,
            UserEvent.class,
            WebhookSubscriptionEvent.class,
            DrillEvent.class);

    /** Sealed roots of everything that can be asked to be done. */
    public static final List<Class<?>> COMMANDS = List.of(
            ItemCommand.class,
            LocationCommand.class,
            StockBinCommand.class,
            LotCommand.class,
            PurchaseReceiptCommand.class,
            StockMovementCommand.class,
            RecallCommand.class,
            UserCommand.class,
            WebhookSubscriptionCommand.class,
            DrillCommand.class);

    private Vocabulary() {}

    /** The message types under the given roots. */
    public static Stream<Class<?>> messagesOf(List<Class<?>> roots) {
        return roots.stream().flatMap(Vocabulary::messagesUnder);
    }

    private static Stream<Class<?>> messagesUnder(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Vocabulary::messagesUnder)
                : Stream.of(type);
    }
}
