package com.lotledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.lotledger.browser.desk.Desk;
import com.lotledger.browser.desk.InTheBrowser;
import com.lotledger.browser.desk.Person;
import com.lotledger.browser.desk.Screen;
import com.lotledger.browser.desk.Site;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What README tells newcomers to do, step by step; change both together. */
@InTheBrowser
class NewcomerIT {

    private static final String LAST_GOOD_DAY = "2026-08-31";
    private static final String LABEL = "(01)09506000010106(17)260831(10)AH2607311(30)50";

    @Test
    void a_newcomer_receives_by_scanning_finds_the_lot_on_the_expiry_board_recalls_it_and_downloads_the_dossier(
            Site site) {
        Desk desk = site.desk(Screen.DESKTOP, "en");
        desk.signIn(Person.ADMINISTRATOR);
        Page page = desk.page();
        page.click("header details summary");
        page.fill("header [name=location]", "CENTRAL");
        page.fill("header [name=businessDate]", "2026-07-01");
        page.click("text=Work there");

        receive(page);
        findOnTheBoard(page);
        addCoordinator(page);
        page.click("header details summary");
        page.click("text=Sign out");
        page.fill("[name=username]", "cora");
        page.fill("[name=password]", "coras-own-words");
        page.keyboard().press("Enter");
        recall(page);
    }

    private static void receive(Page page) {
        page.click("header nav >> text=Receive");
        page.fill("#vendor", "V-ARDEN");
        page.click("#open-receipt");
        page.fill("#scan", LABEL);
        page.keyboard().press("Enter");
        page.fill("#bin", "CW-A-01");
        page.click("#assign-button");
        assertThat(page.locator("#line-1 .remaining")).hasAttribute("data-remaining", "0");
        page.click("#post");
        assertThat(page.locator("#receipt")).hasAttribute("data-status", "POSTED");
    }

    private static void findOnTheBoard(Page page) {
        page.click("header nav >> text=Expiry");
        page.locator("#expiry-weeks-table tbody tr").all().stream()
                .filter(week -> week.locator("time").count() == 2)
                .filter(week -> day(week, 0).compareTo(LAST_GOOD_DAY) <= 0
                        && day(week, 1).compareTo(LAST_GOOD_DAY) >= 0)
                .findFirst()
                .orElseThrow()
                .locator("a")
                .first()
                .click();
        page.click("main >> text=AH2607311");
        assertThat(page.locator("h1")).containsText("AH2607311");
    }

    private static String day(Locator week, int number) {
        return week.locator("time").nth(number).getAttribute("datetime");
    }

    private static void addCoordinator(Page page) {
        page.click("header a.home");
        page.click("main >> text=Users");
        page.fill("#user-name", "cora");
        page.check("#role-RECALL_COORDINATOR");
        page.fill("#user-password", "coras-own-words");
        page.fill("#user-repeated", "coras-own-words");
        page.click("#user-add");
        assertThat(page.locator("#users")).containsText("cora");
    }

    private static void recall(Page page) {
        page.click("header nav >> text=Recalls");
        page.click("main >> text=New case");
        page.fill("#recall-recall", "RC-1");
        page.fill("#recall-number", "1");
        page.selectOption("#recall-recallClass", "CLASS_2");
        page.fill("#criterion-0-item", "MED-1010");
        page.fill("#criterion-0-lotNumbers", "AH2607311");
        assertThat(page.locator("#preview-deliveries")).hasText("1");
        page.fill("#recall-reason", "Trying it out");
        page.click("#recall-open");
        page.fill("#confirm-reason", "Trying it out");
        page.click("#confirm-recall");
        page.click("nav.tabs >> text=Dossiers");
        page.click("#dossier-build");
        assertThat(page.locator("#dossiers a[download]")).isVisible(new IsVisibleOptions().setTimeout(30_000));
        Download dossier = page.waitForDownload(() -> page.click("#dossiers a[download]"));
        Assertions.assertThat(dossier.suggestedFilename()).startsWith("recall-RC-1-");
    }
}
