-- The wall time in ms until which a worker has claimed an outbox job: [JOB-4]. See 0003-player-schema-version.sql for the form.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'outbox' AND COLUMN_NAME = 'claimed_until') = 0,
  'ALTER TABLE outbox ADD COLUMN claimed_until BIGINT NOT NULL DEFAULT 0',
  'DO 0'
);

PREPARE add_claimed_until FROM @change;

EXECUTE add_claimed_until;

DEALLOCATE PREPARE add_claimed_until;
