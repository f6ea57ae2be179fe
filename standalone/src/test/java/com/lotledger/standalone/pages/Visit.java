package com.lotledger.standalone.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser that keeps cookies, follows redirects and runs no scripts. */
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visit(String address) {
        this.address = address;
    }

    HttpResponse<String> open(String path) {
        return send(
                HttpRequest.newBuilder(URI.create("http://" + address + path)).GET());
    }

    /** Sends a form that stands on a page, with that page's token. */
    HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + URLEncoder.encode(token.group(1), UTF_8) + "&", ""));
        return send(HttpRequest.newBuilder(URI.create("http://" + address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String user, String password) {
        return submit("/sign-in", "/sign-in", Map.of("username", user, "password", password));
    }

    /** Hears what the server tells an open page, line by line, until it says no more. */
    CompletableFuture<Void> listen(String path, Consumer<String> line) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + path))
                .header("Accept", "text/event-stream")
                .build();
        return browser.sendAsync(request, BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(line));
    }

    /** The cookie by which the server knows the visit. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("lot-ledger-session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(
                    request.header("Accept", "text/html,*/*;q=0.8")
                            .header("Accept-Language", "en")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
