package com.lotledger.command.importing;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Properties {@code lotledger.*} that imports go by.
 *
 * @param dataDir imports are kept in its directory {@code imports}
 * @param importReceiptsAtOnce how many receipts are under way at once
 * @param importUploadLimit largest file that may be uploaded
 */
@ConfigurationProperties("lotledger")
record ImportProperties(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("16") int importReceiptsAtOnce,
        @DefaultValue("1GB") DataSize importUploadLimit) {}
