package com.lotledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

class EveryPageIsShownTest {

    /** What is got from them is a part of a page, a file, news or the way back to a page, and no page. */
    private static final Set<String> NO_PAGES = Set.of(
            "/bins/find",
            "/bins/level",
            "/drills/{drill}/phase",
            "/drills/{drill}/sign",
            "/files/**",
            "/labels/bins/{bin}/bars.svg",
            "/labels/bins/{bin}/dots.svg",
            "/labels/bins/{bin}/label.pdf",
            "/labels/lots/{item}/{lotNumber}/bars.svg",
            "/labels/lots/{item}/{lotNumber}/dots.svg",
            "/labels/lots/{item}/{lotNumber}/label.pdf",
            "/live/expiry",
            "/live/operations",
            "/live/stock",
            "/recalls/{recall}/cancel",
            "/recalls/{recall}/close",
            "/recalls/{recall}/confirm",
            "/recalls/{recall}/consignees/{customer}/check",
            "/recalls/{recall}/consignees/{customer}/notify",
            "/recalls/{recall}/consignees/{customer}/respond",
            "/recalls/{recall}/dossiers/{position}",
            "/recalls/{recall}/exclude",
            "/recalls/{recall}/explain",
            "/recalls/{recall}/hold",
            "/recalls/{recall}/include",
            "/recalls/{recall}/retract",
            "/receiving/{receipt}/bins",
            "/receiving/{receipt}/items",
            "/receiving/{receipt}/lines/{line}/lot",
            "/receiving/{receipt}/lines/{line}/lots");

    @Test
    void every_page_of_the_program_is_looked_at_by_the_tests_of_all_pages() {
        Set<String> shown =
                Stream.of(ShownPage.values()).map(ShownPage::pattern).collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(NO_PAGES);

        assertThat(addresses()).isEqualTo(shown);
    }

    private static Set<String> addresses() {
        JavaClasses pages = new ClassFileImporter().importPackages("com.lotledger.web");
        Set<String> addresses = new TreeSet<>();
        for (JavaClass each : pages) {
            for (JavaMethod method : each.getMethods()) {
                if (method.isAnnotatedWith(GetMapping.class)) {
                    addresses.addAll(addresses(each, method.getAnnotationOfType(GetMapping.class)));
                }
            }
        }
        return addresses;
    }

    private static Set<String> addresses(JavaClass controller, GetMapping mapping) {
        String[] before = controller.isAnnotatedWith(RequestMapping.class)
                ? controller.getAnnotationOfType(RequestMapping.class).value()
                : new String[] {""};
        String[] after = mapping.value().length == 0 ? mapping.path() : mapping.value();
        return Arrays.stream(before)
                .flatMap(start -> Arrays.stream(after).map(end -> start + end))
                .collect(Collectors.toSet());
    }
}
