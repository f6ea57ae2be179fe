package com.lotledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.lotledger.browser.desk.Desk;
import com.lotledger.browser.desk.InTheBrowser;
import com.lotledger.browser.desk.Person;
import com.lotledger.browser.desk.Screen;
import com.lotledger.browser.desk.Site;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InTheBrowser
class EveryPageIT {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @EnumSource
    void everybody_can_read_it_at_a_desktop_in_english(ShownPage shown, Site site) {
        readable(site.desk(Person.EVERYTHING, Screen.DESKTOP, "en"), site.filledIn(shown.address()));
    }

    @ParameterizedTest
    @EnumSource
    void everybody_can_read_it_on_a_tablet_in_german(ShownPage shown, Site site) {
        readable(site.desk(Person.EVERYTHING, Screen.TABLET, "de"), site.filledIn(shown.address()));
    }

    private static void readable(Desk desk, String address) {
        assertThat(desk.open(address).status()).as(address).isEqualTo(200);

        assertThat(desk.scrollsSideways()).as("wider than the screen").isFalse();
        assertThat(desk.page().locator("h1").count()).as("headings of the page").isOne();
        assertThat(barriers(desk.page())).isEmpty();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        // Without it every look opens a window more, for frames that no page has.
                        .setLegacyMode(true)
                        .withTags(WCAG)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(EveryPageIT::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
    }
}
