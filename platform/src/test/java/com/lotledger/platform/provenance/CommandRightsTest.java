package com.lotledger.platform.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.drill.DrillCommand;
import com.lotledger.api.examples.Examples;
import com.lotledger.api.location.LocationCommand;
import com.lotledger.api.lot.LotCommand;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.recall.RecallCommand;
import com.lotledger.api.receipt.PurchaseReceiptCommand;
import com.lotledger.api.webhook.WebhookSubscriptionCommand;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandRightsTest {

    static Stream<Object> receiving() {
        return Examples.commands().filter(CommandRightsTest::isReceiving);
    }

    static Stream<Object> moving() {
        return Examples.commands().filter(CommandRightsTest::isMoving);
    }

    static Stream<Object> judging() {
        return Examples.commands().filter(CommandRightsTest::isJudging);
    }

    static Stream<Object> subscribing() {
        return Examples.commands().filter(WebhookSubscriptionCommand.class::isInstance);
    }

    static Stream<Object> defining() {
        return Examples.commands()
                .filter(command -> !isReceiving(command)
                        && !isMoving(command)
                        && !isJudging(command)
                        && !isRecalling(command)
                        && !(command instanceof DrillCommand)
                        && !(command instanceof WebhookSubscriptionCommand));
    }

    static Stream<Object> drilling() {
        return Examples.commands().filter(DrillCommand.class::isInstance);
    }

    static Stream<Object> recalling() {
        return Examples.commands().filter(CommandRightsTest::isRecalling);
    }

    @ParameterizedTest
    @MethodSource("receiving")
    void receivers_other_systems_and_administrators_receive(Object command) {
        assertThat(CommandRights.of(command))
                .containsExactlyInAnyOrder(Role.RECEIVER, Role.INTEGRATION, Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @MethodSource("moving")
    void whoever_handles_goods_moves_and_inspects_them(Object command) {
        assertThat(CommandRights.of(command))
                .containsExactlyInAnyOrder(Role.RECEIVER, Role.QUALITY, Role.INTEGRATION, Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @MethodSource("judging")
    void only_quality_judges_stock_expiry_and_names_R_S07(Object command) {
        assertThat(CommandRights.of(command)).containsExactly(Role.QUALITY);
    }

    @ParameterizedTest
    @MethodSource("recalling")
    void only_the_recall_coordinator_runs_recalls_R_W14(Object command) {
        assertThat(CommandRights.of(command)).containsExactly(Role.RECALL_COORDINATOR);
    }

    @ParameterizedTest
    @MethodSource("subscribing")
    void other_systems_and_administrators_subscribe_to_events(Object command) {
        assertThat(CommandRights.of(command)).containsExactlyInAnyOrder(Role.INTEGRATION, Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @MethodSource("defining")
    void only_administrators_define_items_places_and_users(Object command) {
        assertThat(CommandRights.of(command)).containsExactly(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @MethodSource("drilling")
    void coordinators_quality_and_auditors_drill(Object command) {
        assertThat(CommandRights.of(command))
                .containsExactlyInAnyOrder(Role.RECALL_COORDINATOR, Role.QUALITY, Role.AUDITOR);
    }

    @Test
    void an_auditor_writes_nothing_but_drills() {
        assertThat(Examples.commands().filter(command -> !(command instanceof DrillCommand)))
                .noneMatch(command -> CommandRights.of(command).contains(Role.AUDITOR));
    }

    @Test
    void nobody_may_do_what_is_not_in_the_vocabulary() {
        assertThat(CommandRights.of("drop everything")).isEmpty();
    }

    @Test
    void every_command_of_the_vocabulary_is_looked_at() {
        List<Class<?>> looked =
                Examples.commands().<Class<?>>map(Object::getClass).toList();

        assertThat(looked)
                .containsAll(Vocabulary.messagesOf(Vocabulary.COMMANDS).toList());
    }

    private static boolean isReceiving(Object command) {
        return command instanceof LotCommand.CreateLot
                || command instanceof LotCommand.AmendLot
                || command instanceof PurchaseReceiptCommand
                || command instanceof LocationCommand.DrawNumbers;
    }

    private static boolean isMoving(Object command) {
        return command instanceof StockMovementCommand.Moving
                || command instanceof LotCommand.InspectDelivery
                || command instanceof LotCommand.RecordSupplierLotNumber;
    }

    private static boolean isJudging(Object command) {
        return (command instanceof StockMovementCommand.Judging && !isRecalling(command))
                || command instanceof StockMovementCommand.Naming
                || command instanceof LotCommand.ChangeLotExpiry
                || command instanceof LotCommand.SettleExpiryConflict;
    }

    private static boolean isRecalling(Object command) {
        return command instanceof StockMovementCommand.Recalling || command instanceof RecallCommand;
    }
}
