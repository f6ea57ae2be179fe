package com.lotledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.lotledger.browser.desk.Desk;
import com.lotledger.browser.desk.InTheBrowser;
import com.lotledger.browser.desk.Person;
import com.lotledger.browser.desk.Site;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;

@InTheBrowser
class ExpiryIT {

    private static final ContainsTextOptions WITHIN_A_SECOND = new ContainsTextOptions().setTimeout(1_000);

    @Test
    void a_delivery_that_is_posted_shows_on_an_open_board_within_a_second(Site site) {
        Desk desk = site.desk(Person.RECEIVER);
        desk.open("/expiry?item=MED-1030");
        assertThat(desk.page().locator("#expiry-live")).isVisible();
        assertThat(desk.page().locator("#expiry-board")).not().containsText("LIVE-1");

        site.api().command(Person.RECEIVER, "deliveries", """
                {"receipt": "LIVE", "vendor": "V-NORDIA", "location": "CENTRAL", "lines": [
                  {"line": 1, "item": "MED-1030", "received": "5", "assignments": [
                    {"bin": "CW-COLD-01", "quantity": "5", "lotNumber": "LIVE-1", "lot": {"expiresOn": "2026-01-31"}}]}]}""");

        assertThat(desk.page().locator("#expiry-board")).containsText("LIVE-1", WITHIN_A_SECOND);
    }
}
