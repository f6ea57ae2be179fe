package com.lotledger.web.gs1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every application identifier, from the table beside this class. */
final class ApplicationIdentifiers {

    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 4;

    private final Map<String, ApplicationIdentifier> byCode = new LinkedHashMap<>();

    private ApplicationIdentifiers(Stream<String> lines) {
        lines.filter(each -> !each.startsWith("#"))
                .map(each -> each.split(";", -1))
                .forEach(row -> codes(row[0]).forEach(code -> byCode.put(code, identifier(code, row))));
    }

    static ApplicationIdentifiers fromTable() {
        try (InputStream table = ApplicationIdentifiers.class.getResourceAsStream("application-identifiers.csv")) {
            if (table == null) {
                throw new IllegalStateException("the table of application identifiers is missing");
            }
            return new ApplicationIdentifiers(
                    new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)).lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<ApplicationIdentifier> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The identifier that a text begins with; no identifier begins with another one. */
    Optional<ApplicationIdentifier> atStartOf(String text) {
        return IntStream.rangeClosed(SHORTEST_CODE, Math.min(LONGEST_CODE, text.length()))
                .mapToObj(length -> byCode.get(text.substring(0, length)))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Stream<String> codes(String range) {
        String[] ends = range.split("-", 2);
        return ends.length == 1
                ? Stream.of(range)
                : IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                        .mapToObj(Integer::toString);
    }

    private static ApplicationIdentifier identifier(String code, String[] row) {
        return new ApplicationIdentifier(
                code,
                row[1],
                row[2].equals("fixed"),
                words(row[3]).map(Field::read).toList(),
                words(row[4])
                        .map(group -> Arrays.stream(group.split("\\+"))
                                .map(CodePattern::new)
                                .toList())
                        .toList(),
                words(row[5]).map(CodePattern::new).toList(),
                row[6].equals("attribute"),
                qualifiers(row[7]));
    }

    private static @Nullable List<List<String>> qualifiers(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split("\\|"))
                        .map(path -> List.of(path.split(",")))
                        .toList();
    }

    private static Stream<String> words(String cell) {
        return cell.isEmpty() ? Stream.empty() : Arrays.stream(cell.split(" "));
    }
}
