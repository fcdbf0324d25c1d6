-- What a trimmed journal needs: [KEEP-1].
--
-- journal_checkpoint holds the state of a life after its journal entry `seq`, at at_ms. A replay begins there; the messages of the entries up to
-- it may be gone. hash is the SHA-256 of the life, with which a reader checks that it has decoded what was verified.
--
-- player.journal_from_at is the wall time in ms of the oldest entry that can still be replayed; 0 asks a worker to look. A worker that has
-- looked at a life without success sets a later time, so that the life comes again after a day. See 0003-player-schema-version.sql for the
-- form.

CREATE TABLE IF NOT EXISTS journal_checkpoint (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  game_minute BIGINT NOT NULL,
  schema_version INT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  data MEDIUMBLOB NOT NULL,
  PRIMARY KEY (player_id)
) ENGINE=InnoDB;

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'player' AND COLUMN_NAME = 'journal_from_at') = 0,
  'ALTER TABLE player
    ADD COLUMN journal_from_at BIGINT NOT NULL DEFAULT 0,
    ADD INDEX player_journal_from (journal_from_at)',
  'DO 0'
);

PREPARE add_journal_from FROM @change;

EXECUTE add_journal_from;

DEALLOCATE PREPARE add_journal_from;

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.STATISTICS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'erasure_log' AND INDEX_NAME = 'erasure_log_age') = 0,
  'ALTER TABLE erasure_log ADD INDEX erasure_log_age (erased_at)',
  'DO 0'
);

PREPARE add_erasure_log_age FROM @change;

EXECUTE add_erasure_log_age;

DEALLOCATE PREPARE add_erasure_log_age;
