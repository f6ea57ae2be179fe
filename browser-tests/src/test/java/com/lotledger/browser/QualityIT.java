package com.lotledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.lotledger.browser.desk.Desk;
import com.lotledger.browser.desk.InTheBrowser;
import com.lotledger.browser.desk.Person;
import com.lotledger.browser.desk.Site;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class QualityIT {

    @Test
    void quality_releases_what_waits_and_it_waits_no_longer(Site site) {
        site.api().command(Person.QUALITY, "lots/MED-1080/NB2601328/quarantine-stock", """
                {"movement": "Q-2", "reasonCode": "SAMPLE", "reason": "A sample is at the laboratory"}""");
        Desk desk = site.desk(Person.QUALITY);
        Page page = desk.page();
        desk.open("/quality?item=MED-1080");
        assertThat(page.locator("main")).containsText("A sample is at the laboratory");
        page.click("tbody th a:has-text('NB2601328')");

        page.check("#verdict-RELEASE");
        page.fill("#verdict-reasonCode", "INSPECTED");
        page.fill("#verdict-reason", "The laboratory found nothing");
        page.click("#verdict-give");

        assertThat(page.locator("#verdicts")).containsText("The laboratory found nothing");
        assertThat(page.locator(".state.quarantined")).hasCount(0);
        desk.open("/quality?item=MED-1080");
        assertThat(page.locator("main")).not().containsText("NB2601328");
    }

    @Test
    void whoever_is_not_of_quality_sees_what_waits_and_gives_no_verdict(Site site) {
        Desk desk = site.desk(Person.RECEIVER);
        desk.open("/quality/MED-1080/NB2601308");

        assertThat(desk.page().locator("main")).containsText("The cold room stood open");
        assertThat(desk.page().locator("#verdict")).hasCount(0);
    }
}
