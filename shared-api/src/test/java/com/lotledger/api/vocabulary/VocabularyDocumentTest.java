package com.lotledger.api.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VocabularyDocumentTest {

    private static final Path PAGE = Path.of("../docs/vocabulary.md");

    @Test
    void the_vocabulary_page_says_what_the_code_says() throws Exception {
        String expected = VocabularyDocument.write();
        if ("write".equals(System.getProperty("vocabulary"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE)
                .withFailMessage("docs/vocabulary.md is out of date. To write it anew: mvn -pl shared-api test"
                        + " -Dtest=VocabularyDocumentTest -Dvocabulary=write")
                .exists()
                .content()
                .isEqualTo(expected);
    }
}
