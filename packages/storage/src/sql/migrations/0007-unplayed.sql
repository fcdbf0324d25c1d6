-- Finds the players whose lives were never played: [JOB-5]. played is 1 when a worker has found that the life was played, so that it is
-- looked at once only. See 0003-player-schema-version.sql for the form.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'player' AND COLUMN_NAME = 'played') = 0,
  'ALTER TABLE player
    ADD COLUMN played TINYINT NOT NULL DEFAULT 0,
    ADD INDEX player_unplayed (played, connection, connection_at)',
  'DO 0'
);

PREPARE add_played FROM @change;

EXECUTE add_played;

DEALLOCATE PREPARE add_played;
