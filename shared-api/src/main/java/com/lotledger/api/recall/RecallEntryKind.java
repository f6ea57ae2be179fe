package com.lotledger.api.recall;

/** What an entry of the timeline of a case tells. */
public enum RecallEntryKind {
    /** The case was opened. */
    OPENED,
    /** Its scope changed before it was confirmed. */
    SCOPE_CHANGED,
    /** It is about more than before, since it was confirmed. */
    SCOPE_WIDENED,
    /** A lot or a delivery was taken out. */
    EXCLUDED,
    /** An exclusion was taken back. */
    INCLUDED,
    /** Every covered delivery is held from now on. */
    CONFIRMED,
    /** All covered stock is recalled. */
    HOLD_COMPLETED,
    /** A movement was refused because of the case. */
    MOVEMENT_STOPPED,
    /** A consignee was told. */
    CONSIGNEE_NOTIFIED,
    /** A consignee answered. */
    CONSIGNEE_RESPONDED,
    /** A consignee was asked whether they had followed. */
    EFFECTIVENESS_CHECKED,
    /** It was said where units went. */
    VARIANCE_EXPLAINED,
    /** That was taken back. */
    VARIANCE_RETRACTED,
    /** The case was closed. */
    CLOSED,
    /** The case was given up. */
    CANCELLED
}
