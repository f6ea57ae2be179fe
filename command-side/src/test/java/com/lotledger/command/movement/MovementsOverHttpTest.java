package com.lotledger.command.movement;

import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
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
class MovementsOverHttpTest {

    private static final TestingAuthenticationToken RITA = new TestingAuthenticationToken("rita", "", "ROLE_RECEIVER");

    private final CommandScenario scenario;
    private final RequestMappingHandlerMapping addresses;
    private final MockMvcTester http;

    MovementsOverHttpTest(
            @Autowired CommandScenario scenario,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
            @Autowired WebApplicationContext program) {
        this.scenario = scenario;
        this.addresses = addresses;
        this.http = MockMvcTester.from(program);
    }

    static Stream<Class<?>> commands() {
        return Vocabulary.messagesOf(List.of(StockMovementCommand.class));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_movement_has_an_address_of_its_name(Class<?> command) {
        String name = Stream.of(command.getSimpleName().split("(?=[A-Z])"))
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));

        assertThat(addresses.getHandlerMethods().entrySet().stream()
                        .filter(entry -> List.of(entry.getValue().getMethod().getParameterTypes())
                                .contains(command))
                        .flatMap(entry -> entry.getKey().getPatternValues().stream()))
                .containsExactly("/api/v1/lots/{item}/{lotNumber}/" + name);
    }

    @Test
    void stock_is_transferred_shipped_and_returned_over_http() {
        Site site = new Site("HTTPMOVE");
        Stockroom stock = new Stockroom(site);
        scenario.given(site.premises()).given(site.tracked("X"), stock.delivery("R-1", "10", RECEIVED_ON));
        String transfer = "{\"movement\":\"HM-1\",\"quantity\":\"4\",\"bin\":\"HTTPMOVE-A\",\"toBin\":\"HTTPMOVE-B\"}";

        MvcTestResult transferred = post("transfer-stock", transfer);

        assertThat(transferred).hasStatusOk().containsHeader("Ledger-Position");
        assertThat(transferred)
                .bodyJson()
                .extractingPath("$.result.changes[0].quantity")
                .isEqualTo("-4");
        assertThat(transferred.getResponse().getHeader("Ledger-Position"))
                .isEqualTo(post("transfer-stock", transfer).getResponse().getHeader("Ledger-Position"));
        assertThat(post("transfer-stock", transfer.replace("\"4\"", "\"5\""))).hasStatus(HttpStatus.CONFLICT);
        assertThat(
                        post(
                                "ship-stock",
                                "{\"movement\":\"HM-2\",\"quantity\":\"4\",\"bin\":\"HTTPMOVE-B\",\"customer\":{\"code\":\"C-1\"}}"))
                .hasStatusOk();
        assertThat(
                        post(
                                "return-stock-from-customer",
                                "{\"movement\":\"HM-3\",\"quantity\":\"5\",\"bin\":\"HTTPMOVE-B\",\"customer\":\"C-1\",\"reason\":\"spoilt\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("R-S13");
        assertThat(
                        post(
                                "return-stock-from-customer",
                                "{\"movement\":\"HM-3\",\"quantity\":\"1\",\"bin\":\"HTTPMOVE-B\",\"customer\":\"C-1\",\"reason\":\"spoilt\"}"))
                .hasStatusOk();
    }

    private MvcTestResult post(String command, String body) {
        return http.post()
                .uri(URI.create("/api/v1/lots/HTTPMOVE-X/L-1/" + command))
                .principal(RITA)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
