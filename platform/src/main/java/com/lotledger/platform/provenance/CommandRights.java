package com.lotledger.platform.provenance;

import com.lotledger.api.bin.StockBinCommand;
import com.lotledger.api.drill.DrillCommand;
import com.lotledger.api.item.ItemCommand;
import com.lotledger.api.location.LocationCommand;
import com.lotledger.api.lot.LotCommand;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.recall.RecallCommand;
import com.lotledger.api.receipt.PurchaseReceiptCommand;
import com.lotledger.api.user.UserCommand;
import com.lotledger.api.webhook.WebhookSubscriptionCommand;
import java.util.EnumSet;
import java.util.Set;

/** Which roles may give which command: the one place that says so. */
public final class CommandRights {

    private static final Set<Role> DEFINING = EnumSet.of(Role.ADMINISTRATOR);
    private static final Set<Role> RECEIVING = EnumSet.of(Role.RECEIVER, Role.INTEGRATION, Role.ADMINISTRATOR);
    private static final Set<Role> MOVING =
            EnumSet.of(Role.RECEIVER, Role.QUALITY, Role.INTEGRATION, Role.ADMINISTRATOR);
    private static final Set<Role> JUDGING = EnumSet.of(Role.QUALITY);
    private static final Set<Role> RECALLING = EnumSet.of(Role.RECALL_COORDINATOR);
    private static final Set<Role> SUBSCRIBING = EnumSet.of(Role.INTEGRATION, Role.ADMINISTRATOR);
    private static final Set<Role> DRILLING = EnumSet.of(Role.AUDITOR, Role.RECALL_COORDINATOR, Role.QUALITY);
    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);

    private CommandRights() {}

    /** Whether the actor may give the command whatever their roles: one's own password is one's own affair. */
    static boolean isOwnAffair(Object command, String actor) {
        return command instanceof UserCommand.ChangeUserPassword own
                && own.user().value().equals(actor);
    }

    /** Roles of which the actor needs one; none for what is no command of the vocabulary. */
    public static Set<Role> of(Object command) {
        return switch (command) {
            case LotCommand.ChangeLotExpiry judging -> JUDGING;
            case LotCommand.SettleExpiryConflict judging -> JUDGING;
            case LotCommand.InspectDelivery inspecting -> MOVING;
            case LotCommand.RecordSupplierLotNumber inspecting -> MOVING;
            // Sent by the program's own pass over the calendar; a person only to catch up.
            case LotCommand.AnnounceExpiry announcing -> DEFINING;
            case LotCommand receiving -> RECEIVING;
            case StockMovementCommand.Recalling recalling -> RECALLING;
            case StockMovementCommand.Judging judging -> JUDGING;
            case StockMovementCommand.Naming judging -> JUDGING;
            case StockMovementCommand.Moving moving -> MOVING;
            case RecallCommand recalling -> RECALLING;
            case DrillCommand drilling -> DRILLING;
            case PurchaseReceiptCommand receiving -> RECEIVING;
            // Numbers are drawn while receiving.
            case LocationCommand.DrawNumbers receiving -> RECEIVING;
            case ItemCommand defining -> DEFINING;
            case LocationCommand defining -> DEFINING;
            case StockBinCommand defining -> DEFINING;
            case UserCommand defining -> DEFINING;
            case WebhookSubscriptionCommand subscribing -> SUBSCRIBING;
            default -> NOBODY;
        };
    }
}
