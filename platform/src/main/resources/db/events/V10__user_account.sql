-- Who may sign in. Its changes are events, too, written in the same transaction; the password is nowhere but here.
CREATE TABLE user_account (
    name          text COLLATE "C" PRIMARY KEY,
    display_name  text,
    roles         text[] NOT NULL,
    password_hash text NOT NULL,
    enabled       boolean NOT NULL,
    version       bigint NOT NULL,
    changed_at    timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON user_account TO "${applicationRole}";
