package com.lotledger.platform.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Where in a JSON body a value stands, written like {@code lines[2].assignments[0].lotNumber}. */
final class JsonPath {

    private JsonPath() {}

    /** How many objects and lists enclose the value that the context points to. */
    static int depth(TokenStreamContext context) {
        int depth = 0;
        // Counted here, because contexts of buffered tokens do not know their depth.
        for (TokenStreamContext each = context.getParent(); each != null; each = each.getParent()) {
            depth++;
        }
        return depth;
    }

    /** How many objects and lists enclose the value that the parser stands at or has just entered. */
    static int depth(JsonParser parser) {
        JsonToken token = parser.currentToken();
        boolean entered =
                token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY || token == JsonToken.PROPERTY_NAME;
        return depth(parser.streamReadContext()) - (entered ? 1 : 0);
    }

    /** Path of the value at {@code depth} that is being read; empty for the whole body. */
    static String at(TokenStreamContext context, int depth) {
        TokenStreamContext start = context;
        for (int above = depth(context) - depth; above > 0; above--) {
            start = start.getParent();
        }
        return of(start);
    }

    /** Path of the value the context points to; empty for the whole body. */
    static String of(@Nullable TokenStreamContext context) {
        if (context == null) {
            return "";
        }
        String above = of(context.getParent());
        if (context.inArray()) {
            return above + "[" + context.getCurrentIndex() + "]";
        }
        if (context.inObject() && context.hasCurrentName()) {
            return above.isEmpty() ? context.currentName() : above + "." + context.currentName();
        }
        return above;
    }
}
