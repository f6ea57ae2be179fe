package com.lotledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.lotledger.browser.desk.Desk;
import com.lotledger.browser.desk.InTheBrowser;
import com.lotledger.browser.desk.Person;
import com.lotledger.browser.desk.Screen;
import com.lotledger.browser.desk.Site;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InTheBrowser
class SignInIT {

    @Test
    void whoever_comes_signs_in_by_keyboard_alone_and_arrives_where_they_wanted_to(Site site) {
        Desk desk = site.desk(Screen.TABLET, "en");
        Page page = desk.page();
        desk.open("/lots?stock=in");

        page.keyboard().type(Person.RECEIVER.user());
        page.keyboard().press("Tab");
        page.keyboard().type(Person.RECEIVER.password());
        page.keyboard().press("Enter");

        assertThat(page).hasURL(site.address() + "/lots?stock=in");
        assertThat(page.locator("header")).containsText(Person.RECEIVER.user());
    }

    @Test
    void a_wrong_password_is_told_and_nothing_else(Site site) {
        Desk desk = site.desk(Screen.TABLET, "en");
        Page page = desk.page();
        desk.open("/sign-in");
        page.fill("[name=username]", Person.RECEIVER.user());
        page.fill("[name=password]", "a wrong one");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("User name or password is wrong");
    }

    @Test
    void pages_speak_the_language_of_the_browser_until_another_is_chosen(Site site) {
        Desk desk = site.desk(Person.RECEIVER, Screen.DESKTOP, "de");
        Page page = desk.page();
        desk.open("/lots");
        assertThat(page.locator("h1")).hasText("Chargen");

        page.click(".workplace summary");
        page.click("button[value=en]");

        assertThat(page.locator("h1")).hasText("Lots");
        assertThat(page).hasURL(site.address() + "/lots");
    }
}
