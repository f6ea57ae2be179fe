package com.lotledger.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as a person gets them who signed in by the form; every answer but a page ends the measurement. */
public final class Browsing implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Browsing(URI address) {
        this.address = address;
    }

    static Browsing signedIn(URI address, String user, String password) {
        Browsing visitor = new Browsing(address);
        Matcher token = TOKEN.matcher(visitor.open("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("There is no form to sign in by");
        }
        String form = "_csrf=" + Api.encode(token.group(1)) + "&username=" + Api.encode(user) + "&password="
                + Api.encode(password);
        HttpResponse<String> answer = visitor.send(visitor.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
            throw new IllegalStateException("Signing in answered " + answer.statusCode());
        }
        return visitor;
    }

    /** The page at an address of the program. */
    public String open(String path) {
        HttpResponse<String> answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST)
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
