package com.lotledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.lotledger.browser.desk.Desk;
import com.lotledger.browser.desk.InTheBrowser;
import com.lotledger.browser.desk.Person;
import com.lotledger.browser.desk.Site;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@InTheBrowser
class RecallIT {

    @Test
    void a_recall_goes_from_its_opening_to_the_dossier_that_is_downloaded(Site site) throws IOException {
        site.api().command("lots/MED-1090/AH2603364/ship-stock", """
                {"movement": "S-7", "quantity": "15", "bin": "CW-A-01", "customer": {"code": "WARD-7", "name": "Ward 7"}}""");
        Desk desk = site.desk(Person.COORDINATOR);
        Page page = desk.page();
        desk.open("/recalls/new");
        page.fill("#recall-recall", "RC-7");
        page.fill("#recall-number", "FSCA 26-207");
        page.selectOption("#recall-recallClass", "CLASS_2");
        page.fill("#criterion-0-item", "MED-1090");
        page.fill("#criterion-0-lotNumbers", "AH2603364");
        assertThat(page.locator("#preview-deliveries")).hasText("1");
        assertThat(page.locator("#preview-customers")).hasText("1");

        page.fill("#recall-reason", "Valve sticks");
        page.click("#recall-open");
        assertThat(page.locator("h1")).containsText("RC-7");

        page.fill("#confirm-reason", "The maker confirms it");
        page.click("#confirm-recall");
        assertThat(page.locator("#hold")).containsText("All covered stock is held");

        page.click("nav.tabs a:has-text('Consignees')");
        assertThat(page.locator("main")).containsText("Ward 7");

        page.click("nav.tabs a:has-text('Dossiers')");
        page.click("#dossier-build");
        assertThat(page.locator("#dossiers a[download]")).isVisible(new IsVisibleOptions().setTimeout(30_000));
        Download dossier = page.waitForDownload(() -> page.click("#dossiers a[download]"));

        Assertions.assertThat(entries(dossier)).anyMatch(name -> name.endsWith(".pdf"));
    }

    private static List<String> entries(Download dossier) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream file = dossier.createReadStream();
                ZipInputStream archive = new ZipInputStream(file)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
