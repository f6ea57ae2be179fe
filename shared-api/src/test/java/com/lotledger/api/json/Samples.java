package com.lotledger.api.json;

import com.lotledger.api.drill.DrillTargets;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.trace.TraceSubject;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ReceiptId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One sample of any record of the language, every field filled. */
final class Samples {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 4_000_000_000L),
            Map.entry(Long.class, 4_000_000_000L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("12.5")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(Instant.class, Instant.parse("2026-03-02T10:15:30.123456Z")),
            Map.entry(StockStatus.class, StockStatus.QUARANTINED.onHold()),
            Map.entry(Gtin.class, new Gtin("09506000134352")),
            Map.entry(Gln.class, new Gln("0614141000418")),
            Map.entry(TraceSubject.class, TraceSubject.delivery(new ReceiptId("DN-4711"), 1)),
            Map.entry(DrillTargets.class, DrillTargets.USUAL),
            Map.entry(ExpiryPolicy.class, new ExpiryPolicy.ByDate()));

    private Samples() {}

    /** A sample of every question and every answer. */
    static Stream<Object> ofQuestionsAndAnswers() {
        // Published events are written for other systems and never read by this one.
        return names().filter(name -> name.matches(".*(View|Page|Query\\$\\w+)") && !name.contains(".published."))
                .map(Samples::type)
                .filter(Class::isRecord)
                .map(Samples::of);
    }

    private static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return switch (generic.getRawType().getTypeName()) {
                case "java.util.List" -> List.of(of(of[0]));
                case "java.util.Set" -> Set.of(of(of[0]));
                case "java.util.Map" -> Map.of("item", "AMOX-500", "line", 1);
                default -> throw new AssertionError("no sample of " + type);
            };
        }
        Class<?> plain = (Class<?>) type;
        if (SIMPLE.containsKey(plain)) {
            return SIMPLE.get(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return filled(plain);
        }
        throw new AssertionError("no sample of " + type);
    }

    private static Object filled(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> of(component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("no sample of " + type, impossible);
        }
    }

    private static Stream<String> names() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new LinkageError(name, impossible);
        }
    }
}
