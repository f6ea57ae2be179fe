package com.lotledger.standalone.architecture.violations.command.second;

import com.lotledger.standalone.architecture.violations.command.first.KnowsTheSecond;

public record KnowsTheFirst(KnowsTheSecond other) {}
