package com.lotledger.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lotledger.api.item.ItemCommand;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.user.UserCommand.ChangeUserRoles;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

class HttpJsonTest {

    private final JsonMapper json = HttpJson.mapper(100_000);

    @Test
    void a_whole_delivery_is_read() {
        RecordDelivery delivery = json.readValue("""
                {"receipt": "R-1", "vendor": "V-1", "location": "MAIN", "receivedOn": "2026-05-31", "lines": [
                  {"line": 1, "item": "A-1", "received": "12.50", "assignments": [
                    {"bin": "B-1", "quantity": "12.5", "lotNumber": "L 1",
                     "lot": {"expiryPolicy": {"kind": "PERIOD", "length": 3, "unit": "MONTHS", "from": "PURCHASE_DATE"}}}]}]}
                """, RecordDelivery.class);

        var assignment = delivery.delivered().get(0).assigned().get(0);
        assertThat(assignment.quantity()).isEqualTo(Quantity.of("12.5"));
        assertThat(assignment.lotNumber()).isEqualTo(new LotNumber("L 1"));
        assertThat(assignment.lot())
                .extracting(LotProfile::expiryPolicy)
                .isEqualTo(new ExpiryPolicy.Period(3, ExpiryPolicy.Unit.MONTHS, ExpiryPolicy.From.PURCHASE_DATE));
        assertThat(json.readValue(json.writeValueAsString(delivery), RecordDelivery.class))
                .isEqualTo(delivery);
    }

    @Test
    void every_mistake_of_a_body_is_heard_of_at_once_R_X09_R_X14() {
        List<Violation> violations = violations("""
                {"receipt": "R 1", "location": "MAIN", "receivedOn": "31.05.2026", "colour": {"deep": [1, {"a": 2}]}, "lines": [
                  {"line": 1, "item": "A-1", "received": 12.5, "assignments": []},
                  {"line": "2", "item": "A-1", "received": "1", "assignments": [
                    {"bin": "B 1", "quantity": "1", "lotNumber": " L", "shelf": 7}]},
                  {"line": 3, "received": "-1", "assignments": {"bin": "B-1"}},
                  null]}
                """, RecordDelivery.class);

        assertThat(violations)
                .extracting(each -> each.field() + " " + each.rule())
                .containsExactly(
                        "receipt R-X05",
                        "receivedOn R-X14",
                        "lines[0].received R-X14",
                        "lines[1].line R-X14",
                        "lines[1].assignments[0].bin R-X05",
                        "lines[1].assignments[0].lotNumber R-X06",
                        "lines[1].assignments[0].shelf R-X09",
                        "lines[2].received R-L02",
                        "lines[2].assignments R-X14",
                        "lines[2].item R-X03",
                        "lines[3] R-X03",
                        "vendor R-F02",
                        "colour R-X09");
    }

    @Test
    void a_missing_field_is_not_reported_again_by_the_objects_around_it() {
        assertThat(violations(
                        "{\"receipt\":\"R\",\"vendor\":\"V\",\"location\":\"L\",\"lines\":[{\"line\":1}]}",
                        RecordDelivery.class))
                .extracting(Violation::field)
                .containsExactly("lines[0].item", "lines[0].received");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"NEVER\",\"length\":1}|expiryPolicy.kind",
                "{\"length\":1}|expiryPolicy.kind",
                "{}|expiryPolicy.kind",
                "\"PERIOD\"|expiryPolicy",
                "[\"PERIOD\",{}]|expiryPolicy",
                "7|expiryPolicy",
                "{\"kind\":7}|expiryPolicy.kind",
                "{\"length\":\"1\",\"unit\":\"DAYS\",\"from\":\"PURCHASE_DATE\",\"kind\":\"PERIOD\"}|expiryPolicy.length",
                "{\"unit\":\"WEEKS\",\"kind\":\"PERIOD\",\"length\":1,\"from\":\"PURCHASE_DATE\"}|expiryPolicy.unit",
                "{\"kind\":\"PERIOD\",\"length\":0,\"unit\":\"DAYS\",\"from\":\"PURCHASE_DATE\"}|expiryPolicy.length",
                "{\"kind\":\"PERIOD\",\"unit\":\"DAYS\",\"from\":\"\",\"length\":2}|expiryPolicy.from",
                "{\"kind\":\"PERIOD\",\"unit\":1,\"from\":\"PURCHASE_DATE\",\"length\":2}|expiryPolicy.unit",
                "{\"kind\":\"BY_DATE\",\"length\":2}|expiryPolicy.length",
                "{\"length\":2,\"kind\":\"BY_DATE\"}|expiryPolicy.length",
            })
    void a_fault_in_one_of_several_forms_names_its_place_and_reading_goes_on(String policy, String field) {
        assertThat(violations("{\"expiryPolicy\":" + policy + ",\"expiresOn\":20260531}", LotProfile.class))
                .extracting(Violation::field)
                .containsExactly(field, "expiresOn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12.5", "12", "true", "{\"amount\":\"1\"}", "[\"1\"]", "\"1e3\"", "\"\"", "\"-1\"", "\"0x1\""})
    void a_quantity_is_a_plain_decimal_text_and_nothing_else(String quantity) {
        assertThat(violations(
                        "{\"line\":1,\"item\":\"A\",\"received\":" + quantity + "}",
                        com.lotledger.api.receipt.DeliveryLine.class))
                .extracting(Violation::field)
                .containsExactly("received");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "\"1\"", "true", "1.5", "99999999999", "\"\"", "{}"})
    void a_line_number_is_a_whole_number_and_nothing_else_R_X14(String line) {
        assertThat(violations(
                        "{\"line\":" + line + ",\"item\":\"A\",\"received\":\"1\"}",
                        com.lotledger.api.receipt.DeliveryLine.class))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("line", "R-X14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "\"true\"", "\"\"", "[]"})
    void a_switch_is_true_or_false_and_nothing_else_R_X14(String given) {
        assertThat(violations(
                        "{\"line\":1,\"item\":\"A\",\"received\":\"1\",\"moreDecimals\":" + given + "}",
                        com.lotledger.api.receipt.DeliveryLine.class))
                .extracting(Violation::field, Violation::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("moreDecimals", "expected true or false"));
    }

    @Test
    void sets_of_roles_name_the_wrong_entry_R_X14() {
        assertThat(violations(
                        "{\"user\":\"eva\",\"roles\":[\"AUDITOR\",\"KING\",2,null],\"reason\":\"new task\"}",
                        ChangeUserRoles.class))
                .extracting(Violation::field)
                .containsExactly("roles[1]", "roles[2]", "roles[3]");
    }

    @Test
    void a_body_that_is_no_object_is_refused_R_X14() {
        for (String body : List.of("[]", "\"text\"", "7", "true")) {
            assertThat(violations(body, RecordDelivery.class))
                    .extracting(Violation::field, Violation::rule)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(null, "R-X14"));
        }
    }

    @Test
    void unknown_fields_of_a_body_that_is_otherwise_right_are_refused_R_X09() {
        assertThat(violations(
                        "{\"user\":\"eva\",\"roles\":[],\"reason\":\"r\",\"x\":1,\"y\":[[{}]]}", ChangeUserRoles.class))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("x", "R-X09"),
                        org.assertj.core.groups.Tuple.tuple("y", "R-X09"));
    }

    @Test
    void a_field_given_twice_makes_the_body_unreadable() {
        assertThatThrownBy(() -> json.readValue("{\"user\":\"eva\",\"user\":\"adam\"}", ChangeUserRoles.class))
                .isInstanceOf(StreamReadException.class);
    }

    @Test
    void bodies_too_long_or_too_deep_are_not_read() {
        for (String body : List.of("[".repeat(40), "{\"user\":\"" + "x".repeat(200_000) + "\"}")) {
            assertThatThrownBy(() -> json.readValue(
                            body.getBytes(java.nio.charset.StandardCharsets.UTF_8), ChangeUserRoles.class))
                    .isInstanceOf(StreamConstraintsException.class);
        }
    }

    @Test
    void something_behind_the_body_is_not_overlooked() {
        assertThatThrownBy(() ->
                        json.readValue("{\"user\":\"eva\",\"roles\":[],\"reason\":\"r\"} {}", ChangeUserRoles.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_hostile_body_does_not_make_the_answer_grow() {
        String body = "{"
                + "\"%d\":1,"
                        .repeat(5_000)
                        .formatted(java.util.stream.IntStream.range(0, 5_000)
                                .boxed()
                                .toArray()) + "\"z\":1}";

        assertThat(violations(body, ChangeUserRoles.class)).hasSize(BodyFaults.MOST);
    }

    @Test
    void a_malformed_body_is_invalid_and_a_readable_one_that_breaks_a_rule_is_not() {
        Refusal malformed = refusal("{\"receipt\":\"R\",\"colour\":1,\"lines\":[]}", RecordDelivery.class);
        Refusal broken = refusal("{\"receipt\":\"R\",\"lines\":[]}", RecordDelivery.class);

        assertThat(malformed.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(broken.kind()).isEqualTo(Refusal.Kind.RULE_BROKEN);
    }

    @Test
    void every_command_can_be_read_from_an_empty_object_or_says_what_is_missing() {
        com.lotledger.api.Vocabulary.messagesOf(com.lotledger.api.Vocabulary.COMMANDS)
                .forEach(command -> {
                    try {
                        json.readValue("{}", command);
                    } catch (Refusal refusal) {
                        assertThat(refusal.violations())
                                .as(command.getSimpleName())
                                .noneMatch(each -> each.rule().equals("R-X14"));
                    }
                });
        assertThat(ItemCommand.class.getPermittedSubclasses()).isNotEmpty();
        assertThat(json.writeValueAsString(new ItemCode("A"))).isEqualTo("\"A\"");
    }

    private List<Violation> violations(String body, Class<?> type) {
        return refusal(body, type).violations();
    }

    private Refusal refusal(String body, Class<?> type) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> json.readValue(body, type));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
