package com.lotledger.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts reasons into the language of the page. Whoever refuses tells them in English, to programs and people alike; here they are
 * found again by their fixed words. A reason that is not known stays as it is.
 */
@Component
public final class ReasonWords {

    static final String PART = "reasons";

    private static final String WHOLE = "reason.R-";
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private final Map<Locale, List<Known>> whole = new HashMap<>();
    private final Map<Locale, List<Known>> parts = new HashMap<>();

    ReasonWords() {
        ResourceBundle english = ResourceBundle.getBundle("words/" + PART, Locale.ROOT);
        for (Locale language : PageWiring.LANGUAGES) {
            if (!language.equals(Locale.ENGLISH)) {
                ResourceBundle other = ResourceBundle.getBundle("words/" + PART, language);
                whole.put(language, known(english, other, true));
                parts.put(language, known(english, other, false));
            }
        }
    }

    /** The reason in the language of the request. */
    public String of(String reason) {
        return of(reason, LocaleContextHolder.getLocale());
    }

    String of(String reason, Locale language) {
        return translated(reason, whole.getOrDefault(language, List.of()), language);
    }

    private String translated(String text, List<Known> candidates, Locale language) {
        for (Known each : candidates) {
            Matcher found = each.english().matcher(text);
            if (found.matches()) {
                return GAP.matcher(each.other())
                        .replaceAll(gap -> Matcher.quoteReplacement(filled(gap, found, language)));
            }
        }
        return text;
    }

    private String filled(MatchResult gap, Matcher found, Locale language) {
        String inGap = found.group(Integer.parseInt(gap.group(1)) + 1);
        return translated(inGap, parts.getOrDefault(language, List.of()), language);
    }

    /** Those with most fixed words first, for they say most exactly what is meant. */
    private static List<Known> known(ResourceBundle english, ResourceBundle other, boolean whole) {
        List<Known> known = new ArrayList<>();
        for (String key : english.keySet()) {
            if (key.startsWith(WHOLE) == whole) {
                known.add(Known.of(english.getString(key), other.getString(key)));
            }
        }
        known.sort(Comparator.comparingInt(Known::fixed).reversed());
        return known;
    }

    /**
     * A reason with gaps.
     *
     * @param english finds it, each gap a group, in their order
     * @param other what it is in another language
     * @param fixed how many signs stand outside its gaps
     */
    private record Known(Pattern english, String other, int fixed) {

        static Known of(String english, String other) {
            StringBuilder pattern = new StringBuilder();
            int from = 0;
            Matcher gap = GAP.matcher(english);
            while (gap.find()) {
                pattern.append(Pattern.quote(english.substring(from, gap.start())))
                        .append("(.+?)");
                from = gap.end();
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Known(
                    Pattern.compile(pattern.toString()),
                    other,
                    GAP.matcher(english).replaceAll("").length());
        }
    }
}
