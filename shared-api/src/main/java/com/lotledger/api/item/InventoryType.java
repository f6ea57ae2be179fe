package com.lotledger.api.item;

/** Whether and how stock of an item is kept. */
public enum InventoryType {
    /** No stock is kept; such an item has no lots (R-A01). */
    NON_INVENTORIED,
    /** Quantity is kept. */
    INVENTORIED,
    /** Quantity is kept by serial number. */
    SERIALIZED,
    /** Quantity is kept by serial number, numbered by the system. */
    AUTO_SERIALIZED;

    public boolean keepsStock() {
        return this != NON_INVENTORIED;
    }

    public boolean serialized() {
        return this == SERIALIZED || this == AUTO_SERIALIZED;
    }
}
