package com.lotledger.web.gs1;

import com.lotledger.api.refusal.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Elements for labels, checked as strictly as those that are read: the maker of the symbols looks at lengths only. */
public final class LabelElements {

    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("uuMMdd");

    private final ApplicationIdentifiers identifiers = ApplicationIdentifiers.fromTable();
    private final Associations associations = new Associations(identifiers);

    /**
     * One element (R-V06).
     *
     * @param field what is refused when the value cannot be told
     */
    public Element of(String identifier, String value, String field) {
        ApplicationIdentifier known = identifiers
                .find(identifier)
                .orElseThrow(() -> new IllegalArgumentException("(" + identifier + ") is no application identifier"));
        @Nullable String problem = known.problem(value);
        if (problem != null) {
            throw Refusal.ruleBroken(
                    "R-V06",
                    field,
                    "a GS1 label cannot tell this: %s".formatted(ElementString.told(known, value, problem)));
        }
        return new Element(identifier, known.title(), value);
    }

    /** An expiry date; nothing when whoever reads two digits of its year today would take it for another century's. */
    public Optional<Element> expiry(LocalDate expiresOn, LocalDate today) {
        String digits = SIX_DIGITS.format(expiresOn);
        return DateOnLabel.read(digits, today, true).date().equals(expiresOn)
                ? Optional.of(of("17", digits, "expiresOn"))
                : Optional.empty();
    }

    /** The same elements, when they may stand together on one label. */
    public List<Element> together(List<Element> elements) {
        List<ScanProblem> problems = associations.problems(elements);
        if (!problems.isEmpty()) {
            throw Refusal.ruleBroken("R-V06", null, problems.getFirst().message());
        }
        return List.copyOf(elements);
    }
}
