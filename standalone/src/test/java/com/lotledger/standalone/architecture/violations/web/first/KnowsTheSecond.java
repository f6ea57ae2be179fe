package com.lotledger.standalone.architecture.violations.web.first;

import com.lotledger.standalone.architecture.violations.web.second.KnowsTheFirst;

public record KnowsTheSecond(KnowsTheFirst other) {}
