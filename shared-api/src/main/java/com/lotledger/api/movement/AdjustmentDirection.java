package com.lotledger.api.movement;

/** Whether an adjustment adds stock or takes it away. */
public enum AdjustmentDirection {
    UP,
    DOWN
}
