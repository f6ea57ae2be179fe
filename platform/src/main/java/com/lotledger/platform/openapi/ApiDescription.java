package com.lotledger.platform.openapi;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.lotledger.api.value.ExpiryPolicy;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What holds for every operation of the API. */
final class ApiDescription implements OpenApiCustomizer {

    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";

    private final boolean tokens;

    /**
     * Describes the API.
     *
     * @param tokens whether bearer tokens are accepted
     */
    ApiDescription(boolean tokens) {
        this.tokens = tokens;
    }

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents();
        introduce(api);
        secure(api, components);
        ProblemResponses.define(components);
        PathOfCommands addresses = new PathOfCommands(api);
        RequestExamples examples = new RequestExamples();
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    ProblemResponses.add(method, operation);
                    addresses.describe(path, operation);
                    examples.add(operation);
                }));
        addresses.finish();
        components.getSchemas().forEach(ApiDescription::explainPosition);
        nameKindsOfExpiry(components.getSchemas());
    }

    private static void introduce(OpenAPI api) {
        api.info(new Info()
                .title("Lot Ledger")
                .version("v1")
                .description("""
                        Tracks lots from the purchase receipt on. Commands answer after their events are on disk, with the \
                        position they reached; a question waits for it by `minPosition`. Whoever sends a command names what \
                        it makes: repeated with the same content it is answered as before. Quantities are decimal texts, \
                        dates ISO 8601. Unknown fields and parameters are refused, and a refusal lists every violation.""")
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }

    private void secure(OpenAPI api, Components components) {
        components.addSecuritySchemes(
                PASSWORD, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        api.addSecurityItem(new SecurityRequirement().addList(PASSWORD));
        if (tokens) {
            components.addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .bearerFormat("JWT"));
            api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        }
    }

    private static void explainPosition(String name, Schema<?> schema) {
        if (name.startsWith("CommandAnswer")) {
            schema.addProperty(
                    "position",
                    new IntegerSchema()
                            .format("int64")
                            .description("Read models that handled this position show what the command did"));
        }
    }

    private static void nameKindsOfExpiry(@SuppressWarnings("rawtypes") Map<String, Schema> schemas) {
        Schema<?> policy = schemas.get(ExpiryPolicy.class.getSimpleName());
        JsonSubTypes kinds = ExpiryPolicy.class.getAnnotation(JsonSubTypes.class);
        if (policy != null && kinds != null) {
            Discriminator discriminator = new Discriminator().propertyName("kind");
            for (JsonSubTypes.Type kind : kinds.value()) {
                discriminator.mapping(
                        kind.name(), "#/components/schemas/" + kind.value().getSimpleName());
            }
            policy.setDiscriminator(discriminator);
        }
    }
}
