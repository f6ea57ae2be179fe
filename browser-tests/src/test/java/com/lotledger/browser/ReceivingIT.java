package com.lotledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.lotledger.browser.desk.Desk;
import com.lotledger.browser.desk.InTheBrowser;
import com.lotledger.browser.desk.Person;
import com.lotledger.browser.desk.Screen;
import com.lotledger.browser.desk.Site;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@InTheBrowser
class ReceivingIT {

    /** Amoxicillin of the samples. */
    private static final String GTIN = "09506000010106";

    @Test
    void a_delivery_is_received_by_keyboard_alone(Site site) {
        Desk desk = site.desk(Person.RECEIVER, Screen.TABLET, "en");
        Page page = desk.page();
        desk.open("/receiving");
        desk.tabTo("#vendor");
        desk.type("V-ARDEN");
        desk.tabTo("#location");
        desk.type("CENTRAL");
        desk.tabTo("#open-receipt");
        page.keyboard().press("Enter");

        assertThat(page.locator("#receipt")).hasAttribute("data-status", "DRAFT");
        desk.tabTo("#item");
        desk.type("MED-1010");
        desk.tabTo("#received");
        desk.type("25");
        desk.tabTo("#add");
        page.keyboard().press("Enter");

        assertThat(page.locator("#line-1 .remaining")).hasAttribute("data-remaining", "25");
        desk.tabTo("#bin");
        desk.type("CW-A-01");
        desk.tabTo("#lotNumber");
        desk.type("KEYS-1");
        desk.tabTo("#expiresOn");
        page.keyboard().type("06302028");
        desk.tabTo("#assign-button");
        page.keyboard().press("Enter");

        assertThat(page.locator("#line-1 .remaining")).hasAttribute("data-remaining", "0");
        desk.tabTo("#post");
        page.keyboard().press("Enter");

        assertThat(page.locator("#receipt")).hasAttribute("data-status", "POSTED");
        assertThat(page.locator("#line-1")).containsText("KEYS-1");
        assertThat(page.locator("#line-1")).containsText("Jun 30, 2028");
    }

    @Test
    void a_delivery_is_received_by_scanner_with_nothing_typed_but_the_bin(Site site) {
        draft(site, "SCANNED");
        Desk desk = site.desk(Person.RECEIVER, Screen.TABLET, "en");
        Page page = desk.page();
        desk.open("/receiving/SCANNED");
        assertThat(page.locator("#scan")).isFocused();
        desk.scan("]d201" + GTIN + "17280630" + "10SCAN-1" + Desk.SEPARATOR + "3050");

        assertThat(page.locator("#line-1 .remaining")).hasAttribute("data-remaining", "50");
        assertThat(page.locator("#scanned")).containsText("MED-1010");
        assertThat(page.locator("#lotNumber")).hasValue("SCAN-1");
        assertThat(page.locator("#expiresOn")).hasValue("2028-06-30");
        assertThat(page.locator("#quantity")).hasValue("50");
        page.fill("#bin", "CW-A-01");
        page.click("#assign-button");
        assertThat(page.locator("#line-1 .remaining")).hasAttribute("data-remaining", "0");
        page.click("#post");

        assertThat(page.locator("#receipt")).hasAttribute("data-status", "POSTED");
        assertThat(page.locator("#line-1")).containsText("SCAN-1");
    }

    @Test
    void a_label_that_is_wrong_says_which_part_is(Site site) {
        draft(site, "MISREAD");
        Desk desk = site.desk(Person.RECEIVER);
        desk.open("/receiving/MISREAD");
        desk.scan("]d20109506000010107" + "17281330" + "10X");

        assertThat(desk.page().locator("#scan-problems")).containsText("(01)");
        assertThat(desk.page().locator("#scan-problems")).containsText("(17)");
        assertThat(desk.page().locator("article.line")).hasCount(0);
    }

    @Test
    void a_refused_posting_shows_each_reason_at_its_line(Site site) {
        draft(site, "REFUSED");
        line(site, "REFUSED", 1, "MED-1010", "25");
        line(site, "REFUSED", 2, "DEV-2050", "2");
        site.api().command(Person.RECEIVER, "purchase-receipts/REFUSED/assign-quantity-to-bin", """
                {"assignment": "A-1", "line": 1, "bin": "CW-A-01", "quantity": "15"}""");
        Desk desk = site.desk(Person.RECEIVER);
        Page page = desk.page();
        desk.open("/receiving/REFUSED");
        page.click("#post");

        assertThat(page.locator("#refused")).isVisible();
        assertThat(page.locator("#line-1")).containsText("15 of 25");
        assertThat(page.locator("#line-1")).containsText("have no lot number");
        assertThat(page.locator("#line-2")).containsText("must be assigned");
        assertThat(page.locator("#receipt")).hasAttribute("data-status", "DRAFT");
    }

    @Test
    void nothing_typed_is_lost_when_the_line_drops(Site site) {
        draft(site, "DROPPED");
        line(site, "DROPPED", 1, "MED-1010", "25");
        Desk desk = site.desk(Person.RECEIVER);
        Page page = desk.page();
        desk.open("/receiving/DROPPED?line=1");
        typed(page, "LINE-1");
        desk.offline(true);
        page.click("#assign-button");

        assertThat(page.locator("#trouble")).isVisible();
        assertThat(page.locator("#lotNumber")).hasValue("LINE-1");

        desk.offline(false);
        page.reload();
        assertThat(page.locator("#lotNumber")).hasValue("LINE-1");
        assertThat(page.locator("#expiresOn")).hasValue("2028-06-30");
        page.click("#assign-button");
        assertThat(page.locator("#line-1 .remaining")).hasAttribute("data-remaining", "0");
        desk.forgiveTheBrowser();
    }

    @Test
    void nothing_typed_is_lost_when_the_session_ends(Site site) {
        draft(site, "ENDED");
        line(site, "ENDED", 1, "MED-1010", "25");
        Desk desk = site.desk(Person.RECEIVER);
        Page page = desk.page();
        desk.open("/receiving/ENDED?line=1");
        typed(page, "ENDED-1");
        desk.forgetSession();
        page.click("#assign-button");

        assertThat(page.locator("#trouble a")).isVisible();
        page.click("#trouble a");
        page.fill("[name=username]", Person.RECEIVER.user());
        page.fill("[name=password]", Person.RECEIVER.password());
        page.keyboard().press("Enter");
        page.waitForURL("**/receiving/ENDED**");
        desk.open("/receiving/ENDED?line=1");

        assertThat(page.locator("#lotNumber")).hasValue("ENDED-1");
        assertThat(page.locator("#expiresOn")).hasValue("2028-06-30");
        desk.forgiveTheBrowser();
    }

    @Test
    void posting_pressed_while_an_assignment_is_on_its_way_is_done_behind_it(Site site) {
        Page page = toAssign(site, site.desk(Person.RECEIVER), "HURRIED", "HURRY-1");
        Route assigning = pressed(page, "#assign-button", "**/assignments");
        page.click("#post");
        assigning.resume();

        assertThat(page.locator("#receipt")).hasAttribute("data-status", "POSTED");
        assertThat(page.locator("#line-1")).containsText("HURRY-1");
    }

    @Test
    void what_is_scanned_while_an_assignment_is_on_its_way_is_read_behind_it(Site site) {
        Desk desk = site.desk(Person.RECEIVER);
        Page page = toAssign(site, desk, "FASTER", "FAST-1");
        Route assigning = pressed(page, "#assign-button", "**/assignments");
        page.focus("#scan");
        desk.scan("]d201" + GTIN + "17280630" + "10FAST-2" + Desk.SEPARATOR + "3050");
        assigning.resume();

        assertThat(page.locator("#line-1 .remaining")).hasAttribute("data-remaining", "0");
        assertThat(page.locator("#line-2 .remaining")).hasAttribute("data-remaining", "50");
        assertThat(page.locator("#lotNumber")).hasValue("FAST-2");
    }

    @Test
    void posting_pressed_while_an_assignment_is_on_its_way_is_left_when_that_is_refused(Site site) {
        Page page = toAssign(site, site.desk(Person.RECEIVER), "HASTY", "HASTY-1");
        page.fill("#bin", "NOWHERE");
        Route assigning = pressed(page, "#assign-button", "**/assignments");
        page.click("#post");
        assigning.resume();

        assertThat(page.locator("#assign .problems").first()).isVisible();
        assertThat(page.locator("#bin")).hasValue("NOWHERE");
        assertThat(page.locator("#refused")).hasCount(0);
        assertThat(page.locator("#receipt")).hasAttribute("data-status", "DRAFT");
    }

    /** A receipt whose only line waits for nothing but the button. */
    private static Page toAssign(Site site, Desk desk, String receipt, String lotNumber) {
        draft(site, receipt);
        line(site, receipt, 1, "MED-1010", "25");
        desk.open("/receiving/" + receipt + "?line=1");
        typed(desk.page(), lotNumber);
        return desk.page();
    }

    /** Presses a button and holds up what it sends. */
    private static Route pressed(Page page, String button, String address) {
        CompletableFuture<Route> held = new CompletableFuture<>();
        page.route(address, held::complete);
        page.click(button);
        page.waitForCondition(held::isDone);
        return held.join();
    }

    private static void typed(Page page, String lotNumber) {
        page.fill("#bin", "CW-A-01");
        page.fill("#lotNumber", lotNumber);
        page.fill("#expiresOn", "2028-06-30");
    }

    private static void draft(Site site, String receipt) {
        site.api().command(Person.RECEIVER, "purchase-receipts", """
                {"receipt": "%s", "vendor": "V-ARDEN", "location": "CENTRAL"}""".formatted(receipt));
    }

    private static void line(Site site, String receipt, int line, String item, String received) {
        site.api().command(Person.RECEIVER, "purchase-receipts/" + receipt + "/add-receipt-line", """
                        {"line": %d, "item": "%s", "received": "%s"}""".formatted(
                        line, item, received));
    }
}
