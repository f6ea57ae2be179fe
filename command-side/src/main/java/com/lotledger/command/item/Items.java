package com.lotledger.command.item;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.ItemCode;
import com.lotledger.command.current.CurrentStates;
import java.util.Optional;

/** The items as they are now, read without locking them. */
public final class Items {

    private final CurrentStates<ItemState> states;

    public Items(CurrentStates<ItemState> states) {
        this.states = states;
    }

    public Optional<ItemState> find(ItemCode item) {
        return states.find(item.stream());
    }

    /** The item that {@code field} of a command names; refuses when there is none. */
    public ItemState existing(ItemCode item, String field) {
        return find(item).orElseThrow(() -> Refusal.ruleBroken("R-X02", field, "item " + item + " does not exist"));
    }
}
