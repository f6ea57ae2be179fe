package com.lotledger.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayloadLineTest {

    @Test
    void content_is_told_part_by_part_with_its_depth() {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("item", "AMOX-500");
        content.put("portions", List.of(Map.of("bin", "A-01")));
        content.put("reason", null);

        assertThat(PayloadLine.of(content))
                .containsExactly(
                        new PayloadLine(0, "item", "AMOX-500"),
                        new PayloadLine(0, "portions", null),
                        new PayloadLine(1, "1", null),
                        new PayloadLine(2, "bin", "A-01"),
                        new PayloadLine(0, "reason", "–"));
    }
}
