-- Accounts: who may play which lives, and the sessions in which they do. Secrets are kept as hashes only: refresh tokens and the tokens of
-- mails as SHA-256 in hexadecimal, passwords as argon2id in the PHC format. Times are milliseconds, as in 0001-record.sql.

-- email is the confirmed address, in lower case, and is unique: [AUTH-5]. pending_email is one that nobody has confirmed yet; many accounts
-- may have the same. password is NULL for a guest. tokens_after is the time before which no token of a guest opens a life of the account.
CREATE TABLE IF NOT EXISTS account (
  account_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT NOT NULL,
  email VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NULL,
  pending_email VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NULL,
  password VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  tokens_after BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (account_id),
  UNIQUE KEY account_email (email),
  KEY account_pending_email (pending_email, created_at)
) ENGINE=InnoDB;

-- A life belongs to one account for good. archived_at is NULL for a life that can be played.
CREATE TABLE IF NOT EXISTS account_character (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  created_at BIGINT NOT NULL,
  archived_at BIGINT NULL,
  PRIMARY KEY (player_id),
  KEY account_character_account (account_id)
) ENGINE=InnoDB;

-- One login on one device. refresh_hash is the hash of the only refresh token that is valid now: [AUTH-2].
CREATE TABLE IF NOT EXISTS account_session (
  session_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refresh_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  device VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  revoked_at BIGINT NULL,
  PRIMARY KEY (session_id),
  KEY account_session_account (account_id),
  KEY account_session_expiry (expires_at)
) ENGINE=InnoDB;

-- The token of a mail's link. A row is deleted when its token is used: [AUTH-6].
CREATE TABLE IF NOT EXISTS account_mail_token (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  email VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at BIGINT NOT NULL,
  PRIMARY KEY (token_hash),
  KEY account_mail_token_account (account_id, purpose),
  KEY account_mail_token_expiry (expires_at)
) ENGINE=InnoDB;
