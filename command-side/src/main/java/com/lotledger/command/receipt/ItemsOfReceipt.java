package com.lotledger.command.receipt;

import com.lotledger.api.item.ItemEvent.PurchaseMeasureFirstUsed;
import com.lotledger.api.item.ItemEvent.UntrackedStockReceived;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.value.ItemCode;
import com.lotledger.command.item.Item;
import com.lotledger.command.item.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.axonframework.config.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What posting tells the items: measures used for the first time, and stock that belongs to no lot. Most receipts tell them nothing. */
@Component
class ItemsOfReceipt {

    private final Items items;
    private final Configuration axon;

    ItemsOfReceipt(Items items, @Lazy Configuration axon) {
        this.items = items;
        this.axon = axon;
    }

    void record(ReceiptState receipt, List<UntrackedStockReceived> untracked) {
        SortedMap<ItemCode, List<Consumer<Item>>> told = new TreeMap<>();
        for (ReceiptLineAdded line : receipt.lines().values()) {
            if (firstUse(line)) {
                PurchaseMeasureFirstUsed use = new PurchaseMeasureFirstUsed(
                        line.item(),
                        line.measure(),
                        line.factor(),
                        receipt.opened().receipt());
                tell(told, line.item(), item -> item.decide(use));
            }
        }
        untracked.forEach(received -> tell(told, received.item(), item -> item.decide(received)));
        told.forEach((code, decisions) -> axon.repository(Item.class)
                .load(code.stream())
                .execute(item -> decisions.forEach(each -> each.accept(item))));
    }

    private boolean firstUse(ReceiptLineAdded line) {
        return !items.existing(line.item(), "item").measures().usedFactors().containsKey(line.measure());
    }

    private static void tell(SortedMap<ItemCode, List<Consumer<Item>>> told, ItemCode item, Consumer<Item> decision) {
        told.computeIfAbsent(item, code -> new ArrayList<>()).add(decision);
    }
}
