package com.lotledger.api.vocabulary;

import com.lotledger.api.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.axonframework.serialization.Revision;

/** Writes the vocabulary as a Markdown page. */
final class VocabularyDocument {

    private static final String HEAD = """
            # Vocabulary

            Every command that can be given and every event that is kept, with their fields. This page is generated from the
            code and held against it by a test; numbers such as R-D03 are explained in [rules.md](rules.md).

            A field with an asterisk may be missing. Dates are calendar dates such as `2026-03-02`. Quantities and factors are
            decimal texts such as `"12.5"`. The meaning of each field is in the doc comment of its record in `shared-api`.
            """;

    private final StringBuilder page = new StringBuilder(HEAD);
    private final Words words = new Words();

    private VocabularyDocument() {}

    static String write() {
        VocabularyDocument document = new VocabularyDocument();
        document.messages("Commands", Vocabulary.COMMANDS);
        document.messages("Events", Vocabulary.EVENTS);
        document.values();
        return document.page.toString();
    }

    private void messages(String title, List<Class<?>> roots) {
        line("").line("## " + title);
        for (Class<?> root : roots) {
            line("").line("### " + title(root))
                    .line("")
                    .line(DocComments.firstSentence(root))
                    .line("");
            line("| Name | Meaning | Fields |").line("| --- | --- | --- |");
            Vocabulary.messagesOf(List.of(root))
                    .forEach(message -> line("| " + name(message) + " | " + DocComments.firstSentence(message) + " | "
                            + words.fields(message) + " |"));
        }
    }

    private void values() {
        line("").line("## Values").line("").line("| Name | Meaning | In JSON |").line("| --- | --- | --- |");
        Set<Class<?>> written = new HashSet<>();
        // Describing a value may use further values: go on until nothing new turns up.
        StringBuilder unsorted = new StringBuilder();
        while (!written.containsAll(words.used())) {
            for (Class<?> each : words.used()) {
                if (written.add(each)) {
                    unsorted.append("| ")
                            .append(each.getSimpleName())
                            .append(" | ")
                            .append(DocComments.everything(each))
                            .append(" | ")
                            .append(words.form(each))
                            .append(" |\n");
                }
            }
        }
        unsorted.toString().lines().sorted(Comparator.naturalOrder()).forEach(this::line);
    }

    private VocabularyDocument line(String text) {
        page.append(text).append('\n');
        return this;
    }

    private static String title(Class<?> root) {
        String spaced = root.getSimpleName().replaceAll("(Command|Event)$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String name(Class<?> message) {
        Revision revision = message.getAnnotation(Revision.class);
        return revision == null ? message.getSimpleName() : message.getSimpleName() + " (" + revision.value() + ")";
    }
}
