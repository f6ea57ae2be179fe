import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps a copy of the quantities in bins, from the published events alone, and survives being killed at any moment.
 *
 * <pre>
 * LEDGER=http://localhost:8080 LEDGER_USER=admin LEDGER_PASSWORD=... java Consumer.java bins.txt
 * </pre>
 *
 * The file holds the cursor in its first line, then item, lot, bin and quantity, separated by tabs. With {@code --once} it ends
 * when there are no more events; without, it goes on for ever. It needs nothing but a JDK of 17 or later.
 */
public class Consumer {

    private static final int EVENTS_AT_ONCE = 500;
    private static final int SECONDS_TO_WAIT = 20;
    private static final long REST_AFTER_A_FAILURE_MILLIS = 1_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String ledger = setting("LEDGER", "http://localhost:8080");
    private final String authorization = "Basic "
            + Base64.getEncoder()
                    .encodeToString((setting("LEDGER_USER", "admin") + ":" + setting("LEDGER_PASSWORD", ""))
                            .getBytes(StandardCharsets.UTF_8));
    private final Path file;
    private final Map<String, BigDecimal> bins = new TreeMap<>();
    private String cursor = "";

    private Consumer(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 1) {
            System.err.println("usage: java Consumer.java <file> [--once]");
            System.exit(2);
        }
        Consumer consumer = new Consumer(Path.of(arguments[0]));
        consumer.load();
        consumer.follow(arguments.length > 1 && arguments[1].equals("--once"));
    }

    private void follow(boolean once) throws IOException, InterruptedException {
        while (true) {
            Map<?, ?> page = page(once ? 0 : SECONDS_TO_WAIT);
            for (Object event : (List<?>) page.get("entries")) {
                add((Map<?, ?>) ((Map<?, ?>) event).get("data"));
            }
            String next = (String) page.get("next");
            if (next.equals(cursor) && once) {
                return;
            }
            if (!next.equals(cursor)) {
                cursor = next;
                save();
            }
        }
    }

    /** Whatever the type of an event: changes and portions say what came where, a single portion what left. */
    private void add(Map<?, ?> data) {
        String item = (String) data.get("item");
        String lot = data.get("lotNumber") == null ? "" : (String) data.get("lotNumber");
        for (String parts : List.of("changes", "portions")) {
            if (data.get(parts) instanceof List<?> list) {
                for (Object part : list) {
                    put(item, lot, (Map<?, ?>) part, BigDecimal.ONE);
                }
            }
        }
        if (data.get("portion") instanceof Map<?, ?> left) {
            put(item, "", left, BigDecimal.ONE.negate());
        }
    }

    private void put(String item, String lot, Map<?, ?> part, BigDecimal sign) {
        BigDecimal quantity = new BigDecimal((String) part.get("quantity")).multiply(sign);
        BigDecimal sum = bins.merge(item + "\t" + lot + "\t" + part.get("bin"), quantity, BigDecimal::add);
        if (sum.signum() == 0) {
            bins.remove(item + "\t" + lot + "\t" + part.get("bin"));
        }
    }

    private void load() throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        cursor = lines.get(0);
        for (String line : lines.subList(1, lines.size())) {
            int last = line.lastIndexOf('\t');
            bins.put(line.substring(0, last), new BigDecimal(line.substring(last + 1)));
        }
    }

    /** Cursor and quantities change together: the new file takes the place of the old one when it is complete and on disk. */
    private void save() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                Writer writer = new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8)) {
            StringBuilder text = new StringBuilder(cursor).append('\n');
            bins.forEach((bin, quantity) ->
                    text.append(bin).append('\t').append(plain(quantity)).append('\n'));
            writer.write(text.toString());
            writer.flush();
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }

    /** The next events; while the ledger does not answer, it is asked again. */
    private Map<?, ?> page(int seconds) throws IOException, InterruptedException {
        String address = ledger + "/api/v1/events?limit=" + EVENTS_AT_ONCE + "&wait=" + seconds
                + (cursor.isEmpty() ? "" : "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", authorization)
                .timeout(Duration.ofSeconds(seconds + 40L))
                .build();
        while (true) {
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return (Map<?, ?>) new Json(answer.body()).value();
                }
                if (answer.statusCode() < 500) {
                    System.err.println("refused: " + answer.body());
                    System.exit(1);
                }
                System.err.println("the ledger answered " + answer.statusCode() + "; trying again");
            } catch (IOException unreachable) {
                System.err.println("the ledger does not answer; trying again");
            }
            Thread.sleep(REST_AFTER_A_FAILURE_MILLIS);
        }
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null ? otherwise : value;
    }

    /** Reads JSON, which a JDK does not: objects as maps, arrays as lists, numbers as decimals. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            switch (next()) {
                case '{':
                    return object();
                case '[':
                    return array();
                case '"':
                    return string();
                default:
                    return word();
            }
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            while (next() != '}') {
                String name = string();
                expect(':');
                object.put(name, value());
                skip(',');
            }
            at++;
            return object;
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            at++;
            while (next() != ']') {
                array.add(value());
                skip(',');
            }
            at++;
            return array;
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            expect('"');
            while (text.charAt(at) != '"') {
                char each = text.charAt(at++);
                string.append(each == '\\' ? escaped() : each);
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            char each = text.charAt(at++);
            switch (each) {
                case 'n':
                    return '\n';
                case 't':
                    return '\t';
                case 'r':
                    return '\r';
                case 'b':
                    return '\b';
                case 'f':
                    return '\f';
                case 'u':
                    at += 4;
                    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
                default:
                    return each;
            }
        }

        private Object word() {
            int from = at;
            while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            switch (word) {
                case "null":
                    return null;
                case "true":
                    return true;
                case "false":
                    return false;
                default:
                    return new BigDecimal(word);
            }
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }

        private void expect(char sign) {
            if (next() != sign) {
                throw new IllegalStateException("no JSON at " + at);
            }
            at++;
        }

        private void skip(char sign) {
            if (next() == sign) {
                at++;
            }
        }
    }
}
