package com.lotledger.platform.http;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.springframework.web.method.HandlerMethod;

/** Parameters that something other than the controller reads, such as which copy of the read models answers. */
public interface FurtherParameters {

    /** Those that a request may have, with their description. */
    List<Parameter> of(HandlerMethod method);
}
