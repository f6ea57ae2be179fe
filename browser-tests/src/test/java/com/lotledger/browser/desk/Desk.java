package com.lotledger.browser.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** One browser window of one person, and what the browser complained of. */
public final class Desk implements AutoCloseable {

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

    /** The line drops, or is there again. */
    public void offline(boolean dropped) {
        context.setOffline(dropped);
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
