package com.lotledger.standalone.architecture.violations.query.first;

import com.lotledger.standalone.architecture.violations.query.second.KnowsTheFirst;

public record KnowsTheSecond(KnowsTheFirst other) {}
