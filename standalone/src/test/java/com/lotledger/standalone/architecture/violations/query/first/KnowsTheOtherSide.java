package com.lotledger.standalone.architecture.violations.query.first;

import com.lotledger.standalone.architecture.violations.command.first.KnowsTheSecond;

record KnowsTheOtherSide(KnowsTheSecond other) {}
