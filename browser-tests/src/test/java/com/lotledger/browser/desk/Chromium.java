package com.lotledger.browser.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The browser that the system has, or that is named. */
final class Chromium {

    private static final Path OF_THE_SYSTEM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /**
     * Where it is, if it is there and wanted.
     *
     * @throws IllegalStateException when it is required and is not there
     */
    static Optional<Path> find(String wanted) {
        return switch (wanted) {
            case "none" -> Optional.empty();
            case "" -> there(OF_THE_SYSTEM);
            case "required" -> Optional.of(needed(OF_THE_SYSTEM));
            default -> Optional.of(needed(Path.of(wanted)));
        };
    }

    static Browser start(Playwright playwright, Path executable) {
        List<String> options = new ArrayList<>(List.of("--disable-dev-shm-usage", "--disable-gpu"));
        if (System.getProperty("user.name").equals("root")) {
            // Its sandbox refuses to work for root, and build machines often know nobody else.
            options.add("--no-sandbox");
        }
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(options));
    }

    private static Path needed(Path executable) {
        return there(executable)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "A browser is required, and " + executable
                                        + " is not there. Debian: apt-get install chromium. Elsewhere name one: -Dlotledger.browser=/path/to/chromium"));
    }

    private static Optional<Path> there(Path executable) {
        return Optional.of(executable).filter(Files::isExecutable);
    }
}
