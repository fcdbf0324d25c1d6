-- The schema version of a player's snapshots, on the player's row and in the index by which a new owner lists the connected players of
-- its partitions. So the list is read from that index alone, without the snapshots: [MOVE-1], [MOVE-3].
--
-- Rows that exist already keep 0 until their next snapshot. That is safe: their snapshots are older than this migration, so every version
-- that reads the column can also read them.
--
-- MySQL has no ADD COLUMN IF NOT EXISTS, so the statement is built only when the column is absent. It is one ALTER TABLE, which both
-- servers execute completely or not at all.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'player' AND COLUMN_NAME = 'schema_version') = 0,
  'ALTER TABLE player
    ADD COLUMN schema_version INT NOT NULL DEFAULT 0,
    DROP INDEX player_connected,
    ADD INDEX player_connected (partition_id, connection, schema_version)',
  'DO 0'
);

PREPARE add_schema_version FROM @change;

EXECUTE add_schema_version;

DEALLOCATE PREPARE add_schema_version;
