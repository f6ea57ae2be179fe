package com.lotledger.platform.http;

import com.lotledger.api.refusal.PlainDate;
import com.lotledger.api.refusal.Refusal;
import java.time.LocalDate;
import org.springframework.core.convert.converter.Converter;

/** Reads a date in an address as in a body: {@code 2026-05-31}, within the years 1 to 9999. */
final class DateParameter implements Converter<String, LocalDate> {

    @Override
    public LocalDate convert(String text) {
        LocalDate date = LocalDate.parse(text);
        if (!PlainDate.isPlain(date)) {
            throw Refusal.invalid("R-X24", null, "a date is within the years 1 to 9999");
        }
        return date;
    }
}
