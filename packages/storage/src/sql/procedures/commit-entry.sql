-- Commits a batch of a lane that holds one journal entry of a player who is not new, and nothing else but its cursor: [LANE-6].
-- Most batches of a quiet lane are such. It does the same as commit-lane.sql, which explains the locks, without making tables of JSON.
--
-- Arguments  the values of the one row of each table, in the order of their columns in commit-lane.sql.
-- Result     one row, as of commit-lane.sql.
--
-- Guarantee: if p_epoch is the current one, and the player has not been removed, all rows are written in one transaction; otherwise none.
-- The entry is not the player's first one, so a missing row means that the player has been removed: [FENCE-7]. A head always rises, so the
-- UPDATE changes the row if it is there.

CREATE PROCEDURE commit_entry(
  IN p_partition INT,
  IN p_epoch BIGINT,
  IN p_player VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_seq BIGINT,
  IN p_command_id MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_at BIGINT,
  IN p_minute BIGINT,
  IN p_type MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_message LONGTEXT CHARACTER SET utf8mb4,
  IN p_outcome MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_detail MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_checksum BIGINT,
  IN p_stream_id MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_told_at BIGINT,
  IN p_edge MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_connection MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_connection_at BIGINT,
  IN p_schema_version INT
)
SQL SECURITY INVOKER
body: BEGIN
  DECLARE v_epoch BIGINT;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;

  SELECT MAX(o.epoch) INTO v_epoch FROM partition_owner o WHERE o.partition_id = p_partition
    /*!80000 FOR SHARE */ /*M! LOCK IN SHARE MODE */;
  IF NOT (v_epoch <=> p_epoch) THEN
    ROLLBACK;
    SELECT 'fenced' AS outcome, p_partition AS partition_id, NULL AS player_id;
    LEAVE body;
  END IF;

  INSERT INTO journal (
      player_id, seq, command_id, at_ms, game_minute, type, message, outcome, detail, epoch, checksum
    ) VALUES (
      p_player, p_seq, p_command_id, p_at, p_minute, p_type, p_message, p_outcome, p_detail, p_epoch, p_checksum
    );
  INSERT INTO partition_cursor (partition_id, stream_id, told_at) VALUES (p_partition, p_stream_id, p_told_at)
    ON DUPLICATE KEY UPDATE stream_id = VALUES(stream_id), told_at = COALESCE(VALUES(told_at), partition_cursor.told_at);
  UPDATE player
    SET head_seq = p_seq, edge = p_edge, connection = p_connection, connection_at = p_connection_at, offline_due_at = 0,
      schema_version = GREATEST(schema_version, p_schema_version)
    WHERE player_id = p_player;
  IF ROW_COUNT() = 0 THEN
    ROLLBACK;
    SELECT 'removed' AS outcome, NULL AS partition_id, p_player AS player_id;
    LEAVE body;
  END IF;

  COMMIT;
  SELECT 'committed' AS outcome, NULL AS partition_id, NULL AS player_id;
END
