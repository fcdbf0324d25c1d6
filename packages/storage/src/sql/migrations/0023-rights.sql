-- Deletions of accounts, what is left of an erased player, and consents. Times are milliseconds, as in 0001-record.sql.

-- A request to delete the account of a life: [RIGHTS-1]. It concerns all lives of the account, or the life alone if it has no account. The
-- row is the truth about when. cancelled_at: the request was taken back, and the row stays until every life knows. told_at: when the
-- lives were last told; NULL after each change. erasing_at: the point of no return.
CREATE TABLE IF NOT EXISTS account_deletion (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  cancelled_at BIGINT NULL,
  told_at BIGINT NULL,
  erasing_at BIGINT NULL,
  PRIMARY KEY (player_id),
  KEY account_deletion_due (due_at),
  KEY account_deletion_told (told_at)
) ENGINE=InnoDB;

-- The SHA-256 of an erased life's id. A token or an entry of a stream that still names the life must not begin it again: [RIGHTS-4].
CREATE TABLE IF NOT EXISTS erased_life (
  life_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  erased_at BIGINT NOT NULL,
  PRIMARY KEY (life_hash),
  KEY erased_life_age (erased_at)
) ENGINE=InnoDB;

-- One line for each erasure, without personal data: [RIGHTS-5].
CREATE TABLE IF NOT EXISTS erasure_log (
  erasure_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  erased_at BIGINT NOT NULL,
  lives INT NOT NULL,
  PRIMARY KEY (erasure_id)
) ENGINE=InnoDB;

-- Every answer to the question about analytics; the newest one counts: [RIGHTS-8].
CREATE TABLE IF NOT EXISTS analytics_consent (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at_ms BIGINT NOT NULL,
  granted TINYINT NOT NULL,
  version VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (player_id, at_ms)
) ENGINE=InnoDB;
