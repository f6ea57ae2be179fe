package com.lotledger.api.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** First sentences of the doc comments in this module's sources. */
final class DocComments {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(\\s|$)");

    private DocComments() {}

    /** The first sentence about a type. */
    static String firstSentence(Class<?> type) {
        String text = everything(type);
        Matcher end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.start()) + "." : text;
    }

    /** Everything said about a type, without its parameters. */
    static String everything(Class<?> type) {
        Pattern documented = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*"
                        + "(?:public )?(?:sealed )?(?:record|enum|interface) " + type.getSimpleName() + "\\b",
                Pattern.DOTALL);
        Matcher found = documented.matcher(source(type));
        if (!found.find()) {
            throw new AssertionError(type + " has no doc comment");
        }
        return plain(found.group(1));
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("(?s)\\s@(?:param|return|throws) .*", "")
                .replaceAll("\\{@(?:link|code) (?:com\\.[a-z.]+\\.)?([^}]+)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String source(Class<?> type) {
        Class<?> outermost = type.getNestHost();
        try {
            return Files.readString(SOURCES.resolve(outermost.getName().replace('.', '/') + ".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
