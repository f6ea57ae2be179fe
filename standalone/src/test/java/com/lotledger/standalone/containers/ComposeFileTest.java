package com.lotledger.standalone.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.platform.wiring.DatabaseAddress;
import com.lotledger.standalone.containers.ComposeFile.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ComposeFileTest {

    private static final ComposeFile FILE = ComposeFile.read();
    private static final Pattern PROPERTY = Pattern.compile("`((?:lotledger|spring|axon|server)\\.[a-z.-]+)`");
    private static final Pattern PART_OF_PROPERTY =
            Pattern.compile("(`lotledger(?:\\.[a-z-]+)*)\\.[a-z-]+`, `(\\.[a-z-]+)`");
    private static final Pattern PINNED = Pattern.compile(".+:[0-9]+(\\.[0-9]+)+(-[a-z0-9-]+)?|eclipse-temurin:25-jre");
    private static final Pattern SECRET = Pattern.compile("\\$\\{LOTLEDGER_[A-Z_]+_PASSWORD:\\?.*}");

    /** As the tests of the programs start them. */
    private static final Set<String> JARS = Set.of(
            "command-side/target/command-side-0.1.0-exec.jar",
            "query-side/target/query-side-0.1.0-exec.jar",
            "standalone/target/lot-ledger.jar");

    @Test
    void every_setting_of_a_program_is_a_property_that_operations_tell_of() throws IOException {
        Set<String> known = documented();

        assertThat(FILE.ours())
                .hasSize(5)
                .allSatisfy(service -> assertThat(
                                service.environment().keySet().stream().map(ComposeFileTest::plain))
                        .isNotEmpty()
                        .isSubsetOf(known));
    }

    @Test
    void every_program_finds_its_database_and_works_there_as_one_role_and_migrates_as_another() {
        assertThat(FILE.ours()).allSatisfy(service -> {
            DatabaseAddress address = DatabaseAddress.of(environment(service));
            assertThat(address.url()).startsWith("jdbc:postgresql://postgres:5432/lotledger");
            assertThat(address.username()).isEqualTo("lotledger");
            assertThat(address.ownerUsername()).isEqualTo("lotledger_owner");
            assertThat(address.password()).isNotEmpty().isNotEqualTo(address.ownerPassword());
        });
    }

    @Test
    void the_roles_of_the_database_are_made_as_the_programs_expect_them() throws IOException {
        String roles = read("docker/create-database-roles.sh");

        assertThat(roles)
                .contains("CREATE ROLE lotledger LOGIN", "CREATE ROLE lotledger_owner LOGIN")
                .contains("CREATE SCHEMA events AUTHORIZATION lotledger_owner")
                .contains("CREATE SCHEMA views AUTHORIZATION lotledger;")
                .doesNotContain("SUPERUSER", "CREATEDB");
    }

    @Test
    void the_sides_go_over_axon_server_or_know_nothing_of_it() {
        Map<Boolean, List<Service>> sides = FILE.ours()
                .collect(Collectors.partitioningBy(
                        service -> service.environment().containsKey("SPRING_PROFILES_ACTIVE")));

        assertThat(sides.get(true)).extracting(Service::name).containsExactly("command-side", "query-side");
        assertThat(sides.get(true)).allSatisfy(side -> {
            assertThat(side.environment())
                    .containsEntry("SPRING_PROFILES_ACTIVE", "axonserver")
                    .containsEntry("AXON_AXONSERVER_SERVERS", "axonserver:8124");
            assertThat(side.content().path("depends_on").propertyNames()).contains("axonserver", "postgres");
        });
        assertThat(sides.get(false)).allSatisfy(side -> {
            assertThat(side.environment()).doesNotContainKey("AXON_AXONSERVER_SERVERS");
            assertThat(side.content().path("depends_on").propertyNames()).containsExactly("postgres");
        });
    }

    @Test
    void what_runs_is_what_was_built() throws IOException {
        String let = read(".dockerignore").replace("*-exec", "0.1.0-exec");

        assertThat(FILE.ours().map(Service::jar))
                .isSubsetOf(JARS)
                .allSatisfy(jar -> assertThat(let).contains("!" + jar));
    }

    @Test
    void images_are_pinned_and_nothing_listens_beyond_this_machine() throws IOException {
        assertThat(Stream.concat(
                        FILE.services()
                                .filter(service -> !service.isOurs())
                                .map(service -> service.content().path("image").asString()),
                        read("Dockerfile")
                                .lines()
                                .filter(line -> line.startsWith("FROM "))
                                .map(line -> line.substring(5))))
                .hasSize(3)
                .allMatch(image -> PINNED.matcher(image).matches());
        assertThat(FILE.services().flatMap(service -> service.texts("ports").stream()))
                .isNotEmpty()
                .allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(List.of("postgres", "axonserver"))
                .as("only the programs go to the stores")
                .allSatisfy(
                        store -> assertThat(FILE.service(store).texts("ports")).isEmpty());
    }

    @Test
    void programs_run_with_the_fewest_rights() throws IOException {
        assertThat(read("Dockerfile")).contains("USER lotledger");
        assertThat(FILE.ours()).allSatisfy(service -> {
            assertThat(service.texts("cap_drop")).containsExactly("ALL");
            assertThat(service.texts("security_opt")).containsExactly("no-new-privileges:true");
            assertThat(service.content().has("privileged")).isFalse();
        });
    }

    @Test
    void no_password_stands_in_the_file_and_nothing_starts_without() {
        assertThat(FILE.services().flatMap(service -> service.environment().entrySet().stream()))
                .filteredOn(setting -> setting.getKey().contains("PASSWORD"))
                .hasSizeGreaterThan(10)
                .allMatch(setting -> SECRET.matcher(setting.getValue()).matches());
    }

    @Test
    void what_has_to_last_lies_on_volumes() {
        Set<String> mounted = FILE.services()
                .flatMap(service -> service.texts("volumes").stream())
                .filter(volume -> !volume.startsWith("."))
                .map(volume -> volume.substring(0, volume.indexOf(':')))
                .collect(Collectors.toSet());

        assertThat(FILE.volumes()).containsExactlyInAnyOrderElementsOf(mounted);
        assertThat(FILE.ours().filter(service -> !service.jar().startsWith("query-side")))
                .as("imports under way lie in the data directory of whoever decides")
                .allMatch(service ->
                        service.texts("volumes").stream().anyMatch(each -> each.endsWith(":/lotledger/data")));
    }

    /** Of the properties in the tables of operations, without dashes and dots, as they are in names of variables. */
    private static Set<String> documented() throws IOException {
        String operations = read("docs/operations.md");
        Stream<String> others =
                PART_OF_PROPERTY.matcher(operations).results().map(found -> found.group(1) + found.group(2) + "`");
        return Stream.concat(Stream.of(operations), others)
                .flatMap(text -> PROPERTY.matcher(text).results())
                .map(found -> plain(found.group(1)))
                .collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }

    /** As the program finds it; the name of a variable of the host stands for what it holds. */
    private static StandardEnvironment environment(Service service) {
        Map<String, Object> variables = new HashMap<>();
        service.environment()
                .forEach((name, value) -> variables.put(name, value.replaceAll("\\$\\{([A-Z_]+).*}", "$1")));
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables));
        return environment;
    }

    private static String read(String path) throws IOException {
        return Files.readString(Path.of("..", path));
    }
}
