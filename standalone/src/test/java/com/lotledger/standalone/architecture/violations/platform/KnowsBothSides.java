package com.lotledger.standalone.architecture.violations.platform;

record KnowsBothSides(
        com.lotledger.standalone.architecture.violations.command.first.KnowsTheSecond command,
        com.lotledger.standalone.architecture.violations.query.first.KnowsTheSecond query) {}
