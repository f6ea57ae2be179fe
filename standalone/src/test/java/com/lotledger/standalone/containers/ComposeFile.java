package com.lotledger.standalone.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code docker-compose.yml} of this repository, with its anchors resolved. */
final class ComposeFile {

    private final JsonNode root;

    private ComposeFile(JsonNode root) {
        this.root = root;
    }

    static ComposeFile read() {
        try {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(Path.of("..", "docker-compose.yml")));
            return new ComposeFile(JsonMapper.builder().build().valueToTree(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A service and its name. */
    record Service(String name, JsonNode content) {

        boolean isOurs() {
            return content.has("build");
        }

        /** Path of the jar below the root of the project. */
        String jar() {
            return content.at("/build/args/JAR").asString();
        }

        Map<String, String> environment() {
            return content.path("environment").properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, each -> each.getValue().asString()));
        }

        List<String> texts(String field) {
            return content.path(field).valueStream().map(JsonNode::asString).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    Stream<Service> services() {
        return root.path("services").properties().stream().map(each -> new Service(each.getKey(), each.getValue()));
    }

    Stream<Service> ours() {
        return services().filter(Service::isOurs);
    }

    Service service(String name) {
        return services().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    List<String> volumes() {
        return List.copyOf(root.path("volumes").propertyNames());
    }
}
