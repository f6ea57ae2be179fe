package com.lotledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.bin.StockBinCommand;
import com.lotledger.api.item.ItemCommand;
import com.lotledger.api.location.LocationCommand;
import com.lotledger.command.testing.CommandSideTest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@CommandSideTest
class MasterDataHttpTest {

    private static final TestingAuthenticationToken ANN =
            new TestingAuthenticationToken("ann", "", "ROLE_ADMINISTRATOR");

    private final RequestMappingHandlerMapping addresses;
    private final MockMvcTester http;

    MasterDataHttpTest(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
            @Autowired WebApplicationContext program) {
        this.addresses = addresses;
        this.http = MockMvcTester.from(program);
    }

    static Stream<Class<?>> commands() {
        return Vocabulary.messagesOf(List.of(ItemCommand.class, LocationCommand.class, StockBinCommand.class))
                // Drawn by the program itself.
                .filter(command -> command != LocationCommand.DrawNumbers.class);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_an_address_of_its_name(Class<?> command) {
        String name = Stream.of(command.getSimpleName().split("(?=[A-Z])"))
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
        List<String> patterns = addresses.getHandlerMethods().entrySet().stream()
                .filter(entry -> List.of(entry.getValue().getMethod().getParameterTypes())
                        .contains(command))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .toList();

        assertThat(patterns)
                .singleElement()
                .satisfies(pattern -> assertThat(pattern)
                        .matches(
                                name.startsWith("define-")
                                        ? "/api/v1/(items|locations|stock-bins|stock-areas)"
                                        : "/api/v1/(items|locations|stock-bins)/\\{(item|location|bin)}/" + name));
    }

    @Test
    void an_item_is_defined_and_changed_over_http_and_repeating_changes_nothing() {
        String definition = "{\"item\":\"HTTP/1\",\"description\":\"Gauze\",\"stockMeasure\":\"PACK\"}";

        MvcTestResult defined = post("/api/v1/items", definition);
        assertThat(defined).hasStatusOk().containsHeader("Ledger-Position");
        assertThat(position(post("/api/v1/items", definition))).isEqualTo(position(defined));
        assertThat(post("/api/v1/items/HTTP%2F1/enable-lot-tracking", "")).hasStatusOk();
        assertThat(post("/api/v1/items/HTTP%2F1/describe-item", "{\"description\":\"Fine gauze\"}"))
                .hasStatusOk();
    }

    @Test
    void what_was_never_defined_is_not_found() {
        assertThat(post("/api/v1/items/NOBODY/enable-lot-tracking", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/api/v1/locations/NOBODY/describe-location", "{\"description\":\"x\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/api/v1/stock-bins/NOBODY/change-warehouse-position", "{}"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_refusal_names_the_rule_and_another_definition_is_a_conflict() {
        String service =
                "{\"item\":\"HTTP-2\",\"description\":\"Freight\",\"stockMeasure\":\"PACK\",\"inventoryType\":\"NON_INVENTORIED\"}";
        assertThat(post("/api/v1/items", service)).hasStatusOk();

        assertThat(post("/api/v1/items/HTTP-2/enable-lot-tracking", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("R-A01");
        assertThat(post("/api/v1/items", service.replace("Freight", "Postage")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("R-X01");
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri(URI.create(path))
                .principal(ANN)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String position(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Ledger-Position"));
    }
}
