package com.lotledger.query.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is answered over HTTP to somebody who only reads. */
public final class Answers {

    private final MockMvcTester http;

    public Answers(MockMvcTester http) {
        this.http = http;
    }

    public String get(String address) {
        MvcTestResult answer = ask(address);
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    public MvcTestResult ask(String address) {
        return http.get()
                .uri(URI.create(address))
                .with(user("arthur").roles("AUDITOR"))
                .exchange();
    }

    /** The entries of a list, each as the values at some paths within it. */
    public List<String> entries(String address, String... paths) {
        return told(get(address), "$.entries[*]", paths);
    }

    /** What stands at a path of an answer, each as the values at some paths within it. */
    public static List<String> told(String answer, String list, String... paths) {
        Object found = JsonPath.read(answer, list);
        List<?> entries = found instanceof List<?> several ? several : List.of(found);
        return entries.stream()
                .map(entry ->
                        Arrays.stream(paths).map(path -> valueAt(path, entry)).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String valueAt(String path, Object entry) {
        Object value = JsonPath.read(entry, "$." + path);
        return String.valueOf(value);
    }

    public static String read(String answer, String path) {
        Object found = JsonPath.read(answer, path);
        return String.valueOf(found);
    }

    /** All entries of a list, read page by page. */
    public List<String> allPages(String address) {
        List<String> entries = new ArrayList<>();
        String next = "";
        while (!next.equals("null")) {
            String answer = get(address + (next.isEmpty() ? "" : "&cursor=" + next));
            List<Object> page = JsonPath.read(answer, "$.entries[*]");
            page.forEach(entry -> entries.add(entry.toString()));
            next = read(answer, "$.next");
        }
        return entries;
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
