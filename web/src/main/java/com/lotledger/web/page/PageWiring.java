package com.lotledger.web.page;

import com.lotledger.platform.signin.SignInPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** What pages need of the framework. */
@Configuration(proxyBeanMethods = false)
class PageWiring {

    /** The languages there are pages in; the first is taken when a browser asks for none of them. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /** Parts of the program that have words of their own. */
    static final List<String> PARTS = List.of(
            "page",
            "lots",
            "receiving",
            "labels",
            "expiry",
            "bins",
            "quality",
            "recall",
            "audit",
            "operations",
            "users",
            ReasonWords.PART);

    @Bean
    SignInPage signInPage() {
        return new SignInPage("/sign-in");
    }

    /** The words of the pages, one file for each part of the program. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.addBasenames(PARTS.stream().map(part -> "words/" + part).toArray(String[]::new));
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver languages = new CookieLocaleResolver("language");
        languages.setCookieMaxAge(Duration.ofDays(365));
        languages.setCookieHttpOnly(true);
        languages.setCookieSameSite("Lax");
        languages.setDefaultLocaleFunction(request -> {
            Locale asked = Locale.lookup(
                    Locale.LanguageRange.parse(
                            request.getHeader("Accept-Language") == null ? "en" : request.getHeader("Accept-Language")),
                    LANGUAGES);
            return asked == null ? LANGUAGES.getFirst() : asked;
        });
        return languages;
    }
}
