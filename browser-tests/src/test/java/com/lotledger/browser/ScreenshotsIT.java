package com.lotledger.browser;

import com.lotledger.browser.desk.Desk;
import com.lotledger.browser.desk.InTheBrowser;
import com.lotledger.browser.desk.Person;
import com.lotledger.browser.desk.Screen;
import com.lotledger.browser.desk.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InTheBrowser
@EnabledIfSystemProperty(named = "lotledger.screenshots", matches = "write")
class ScreenshotsIT {

    /** Shown at both widths; the others as a tablet shows them. */
    private static final Set<ShownPage> MAIN = EnumSet.of(
            ShownPage.START,
            ShownPage.RECEIPT,
            ShownPage.LOTS,
            ShownPage.LOT,
            ShownPage.EXPIRY,
            ShownPage.BINS,
            ShownPage.QUALITY,
            ShownPage.RECALL,
            ShownPage.OPERATIONS);

    @ParameterizedTest
    @EnumSource
    void every_page_has_its_picture(ShownPage shown, Site site) throws IOException {
        for (Screen screen : MAIN.contains(shown) ? List.of(Screen.values()) : List.of(Screen.TABLET)) {
            Desk desk = site.desk(Person.EVERYTHING, screen, "en");
            desk.open(site.filledIn(shown.address()));
            Path images = Site.root().resolve("docs/images");
            Files.createDirectories(images);
            Files.write(
                    images.resolve(shown.picture() + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png"),
                    SmallPicture.of(desk.page().screenshot()));
        }
    }
}
