-- The time watermark of a partition, in ms: no client has been told a later time of a life in it, so a new owner starts from it: [TIME-3].
-- NULL when no node that knows of watermarks has owned the partition. See 0003-player-schema-version.sql for the form.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'partition_cursor' AND COLUMN_NAME = 'told_at') = 0,
  'ALTER TABLE partition_cursor ADD COLUMN told_at BIGINT NULL',
  'DO 0'
);

PREPARE add_told_at FROM @change;

EXECUTE add_told_at;

DEALLOCATE PREPARE add_told_at;
