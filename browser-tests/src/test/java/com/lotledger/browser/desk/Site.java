package com.lotledger.browser.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** One running program with the sample deliveries, one browser, and the desks at which people sit during a test. */
public final class Site implements AutoCloseable {

    private final Path folder;
    private final Program program;
    private final Playwright playwright;
    private final Browser browser;
    private final Api api;
    private final Past past;
    private final List<Desk> desks = new ArrayList<>();
    private final Map<Person, String> signedIn = new EnumMap<>(Person.class);

    private Site(Path folder, Program program, Playwright playwright, Browser browser) {
        this.folder = folder;
        this.program = program;
        this.playwright = playwright;
        this.browser = browser;
        this.api = new Api(program.address());
        this.past = new Past(api);
    }

    static Site open(Path browser) {
        try {
            Path folder = Files.createTempDirectory("lot-ledger-pages");
            Program program = Program.start(root(), folder.resolve("data"), Person.PASSWORD);
            Playwright playwright = Playwright.create();
            Site site = new Site(folder, program, playwright, Chromium.start(playwright, browser));
            try {
                site.past.happen();
                return site;
            } catch (RuntimeException failure) {
                site.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The directory of the project. */
    public static Path root() {
        return Path.of(System.getProperty("lotledger.root")).toAbsolutePath().normalize();
    }

    public Api api() {
        return api;
    }

    /** An address in which positions of what happened are left open. */
    public String filledIn(String address) {
        return past.filledIn(address);
    }

    public String address() {
        return program.address();
    }

    /** A desk at which nobody is signed in. */
    public Desk desk(Screen screen, String language) {
        return set(screen, language, "");
    }

    /** A desktop in English with somebody signed in. */
    public Desk desk(Person person) {
        return desk(person, Screen.DESKTOP, "en");
    }

    /** A desk with somebody signed in, by the session in which they already work elsewhere. */
    public Desk desk(Person person, Screen screen, String language) {
        return set(screen, language, signedIn.computeIfAbsent(person, this::session));
    }

    private String session(Person person) {
        try (Desk desk = new Desk(browser, program.address(), Screen.DESKTOP, "en", "")) {
            desk.signIn(person);
            return desk.session();
        }
    }

    private Desk set(Screen screen, String language, String session) {
        Desk desk = new Desk(browser, program.address(), screen, language, session);
        desks.add(desk);
        return desk;
    }

    /** Everybody goes; what browsers complained of fails a test that did not fail before. */
    void leave(boolean failed) {
        List<String> complaints =
                desks.stream().flatMap(desk -> desk.complaints().stream()).toList();
        desks.forEach(Desk::close);
        desks.clear();
        if (!failed && !complaints.isEmpty()) {
            throw new AssertionError("The browser complains of " + complaints);
        }
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        api.close();
        program.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
