package com.lotledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.lotledger.browser.desk.Desk;
import com.lotledger.browser.desk.InTheBrowser;
import com.lotledger.browser.desk.Person;
import com.lotledger.browser.desk.Site;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class LotsIT {

    @Test
    void a_lot_is_found_by_its_number_and_its_card_opened_from_the_keyboard(Site site) {
        Desk desk = site.desk(Person.AUDITOR);
        Page page = desk.page();
        desk.open("/lots");

        page.focus("[name=lotNumber]");
        page.keyboard().type("AH2601317");
        page.keyboard().press("Enter");
        page.locator("tbody th a").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText("AH2601317");
        assertThat(page.locator("main")).containsText("CW-A-01");
    }

    @Test
    void columns_are_sorted_and_the_address_can_be_handed_on(Site site) {
        Desk desk = site.desk(Person.AUDITOR);
        Page page = desk.page();
        desk.open("/lots?item=MED-1040");
        page.click("thead a:has-text('Expires')");

        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Expires");
        String address = page.url();
        Desk other = site.desk(Person.RECEIVER);
        other.page().navigate(address);
        assertThat(other.page().locator("tbody tr"))
                .hasCount(page.locator("tbody tr").count());
    }
}
