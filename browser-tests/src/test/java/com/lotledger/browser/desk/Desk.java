package com.lotledger.browser.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** One browser window of one person, and what the browser complained of. */
public final class Desk implements AutoCloseable {

    /** Between the elements of a label of which the first has no fixed length. */
    public static final String SEPARATOR = "\u001d";

    private static final int MOST_TABS = 120;
    private static final double LONGEST_WAIT = 10_000;
    /** Said of answers too that a test wants to see, such as refusals; what fails to load is noticed by itself. */
    private static final String NOT_LOADED = "Failed to load resource";

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Desk(Browser browser, String address, Screen screen, String language, String session) {
        this.address = address;
        NewContextOptions window = new NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(screen.width, screen.height)
                .setAcceptDownloads(true);
        this.context = browser.newContext(session.isEmpty() ? window : window.setStorageState(session));
        context.setDefaultTimeout(LONGEST_WAIT);
        watch();
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    /** Goes to an address of the program. */
    public Response open(String path) {
        return page.navigate(path);
    }

    public void signIn(Person person) {
        open("/sign-in");
        page.fill("[name=username]", person.user());
        page.fill("[name=password]", person.password());
        page.click("form[action='/sign-in'] button");
        page.waitForURL(address -> !address.endsWith("/sign-in"));
    }

    /** Presses Tab until a field or button has the focus, as whoever has no mouse does. */
    public void tabTo(String selector) {
        Locator wanted = page.locator(selector);
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + selector);
    }

    /** Types over what a field with the focus holds. */
    public void type(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** What a scanner that acts as a keyboard sends: all signs at once, the separator as Ctrl+], and Enter. */
    public void scan(String elements) {
        for (String part : elements.splitWithDelimiters(SEPARATOR, 0)) {
            if (part.equals(SEPARATOR)) {
                page.keyboard().press("Control+]");
            } else {
                page.keyboard().type(part);
            }
        }
        page.keyboard().press("Enter");
    }

    /** The line drops, or is there again. */
    public void offline(boolean dropped) {
        context.setOffline(dropped);
    }

    /** What the browser said of a failure that the test brought about itself is no complaint. */
    public void forgiveTheBrowser() {
        complaints.clear();
    }

    /** What the session hangs on is forgotten, as after hours or a restart. */
    public void forgetSession() {
        context.clearCookies();
    }

    /** Whether something wider than the screen makes the whole page scroll sideways. */
    public boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    List<String> complaints() {
        return complaints;
    }

    /** What keeps the person signed in. */
    String session() {
        return context.storageState();
    }

    @Override
    public void close() {
        context.close();
    }

    private void watch() {
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(NOT_LOADED)) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> {
            String asked = request.url();
            if (asked.startsWith("http") && !asked.startsWith(address + "/")) {
                complaints.add("a request to another host: " + asked);
            }
        });
        context.onResponse(response -> {
            boolean asset = !response.request().resourceType().equals("document");
            if (response.status() >= 500 || (asset && response.status() == 404)) {
                complaints.add(response.status() + " of " + response.url());
            }
        });
    }
}
