package com.lotledger.standalone.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one process at a time use a data directory; the operating system ends the lock with the process, however it dies. */
final class DirectoryLock implements AutoCloseable {
    /**
     * File locks belong to the whole process: a second channel on the same file is not kept out, and closing it would end
     * the first one's lock. So what this process holds has to be known before the file is touched.
     */
    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    /** Far behind the content, because a locked part of a file cannot be read by others on every operating system. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock of(DataDirectory directory) {
        Path file = directory.lockFile();
        long self = ProcessHandle.current().pid();
        if (!HELD_BY_THIS_PROCESS.add(file)) {
            throw inUse(directory, "this process (" + self + ")");
        }
        boolean locked = false;
        try {
            if (Files.notExists(file)) {
                OwnerOnly.createFile(file);
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                locked = channel.tryLock(LOCKED_BYTE, 1, false) != null;
                if (!locked) {
                    throw inUse(directory, "process " + Files.readString(file).strip());
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap((self + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
                return new DirectoryLock(file, channel);
            } finally {
                if (!locked) {
                    channel.close();
                }
            }
        } catch (IOException failure) {
            throw FileTrouble.with(directory.root(), failure);
        } finally {
            if (!locked) {
                HELD_BY_THIS_PROCESS.remove(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw FileTrouble.with(file, failure);
        } finally {
            HELD_BY_THIS_PROCESS.remove(file);
        }
    }

    private static EmbeddedServerFailure inUse(DataDirectory directory, String holder) {
        return new EmbeddedServerFailure(
                "The data directory " + directory.root() + " is in use by " + holder + ".",
                "Use the one that is running, stop it first, or choose another directory with --lotledger.data-dir.");
    }
}
