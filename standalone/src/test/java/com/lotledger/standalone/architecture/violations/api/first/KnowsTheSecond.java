package com.lotledger.standalone.architecture.violations.api.first;

import com.lotledger.standalone.architecture.violations.api.second.KnowsTheFirst;

public record KnowsTheSecond(KnowsTheFirst other) {}
