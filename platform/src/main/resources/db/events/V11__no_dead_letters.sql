-- A projection that fails stops; nothing was ever put here.
DROP TABLE dead_letter_entry;
