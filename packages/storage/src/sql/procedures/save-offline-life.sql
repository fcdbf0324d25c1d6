-- Saves a worker's snapshot of an offline life, and the next due time of the life: [ENG-3].
--
-- Arguments  the snapshot's columns, p_data NULL when nothing has happened in the life since the snapshot that was read: it stays;
--            p_due_at: wall time in ms of the life's next due item, or NULL if there is none;
--            p_messages: the messages since the life was loaded (write-messages.sql), or NULL.
-- Result     one row: written, 1 or 0.
--
-- Guarantee: the snapshot, p_due_at and p_messages ([TALK-8]) are written together, and only if the player's head is at p_seq, nobody is
-- connected, and no snapshot of the player is as new as this one. The player's row is locked first, so calls and commits for one player run
-- one after the other. Nothing is written where the partition has gone to another server: [SHARD-2].

CREATE PROCEDURE save_offline_life(
  IN p_player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_seq BIGINT,
  IN p_at_ms BIGINT,
  IN p_game_minute BIGINT,
  IN p_schema_version INT,
  IN p_data MEDIUMBLOB,
  IN p_due_at BIGINT,
  IN p_messages LONGTEXT CHARACTER SET utf8mb4
)
SQL SECURITY INVOKER
BEGIN
  DECLARE v_current INT DEFAULT 0;
  DECLARE v_newer INT DEFAULT 0;
  DECLARE v_elsewhere INT DEFAULT 0;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT COUNT(*) INTO v_current FROM player
    WHERE player_id = p_player_id AND head_seq = p_seq AND connection IS NULL
    FOR UPDATE;
  -- Without a lock: a move waits for what has begun, and compares the rows afterwards.
  SELECT COUNT(*) INTO v_elsewhere FROM player p JOIN partition_owner o ON o.partition_id = p.partition_id
    WHERE p.player_id = p_player_id AND o.epoch < 0;
  SELECT COUNT(*) INTO v_newer FROM (
      SELECT seq, at_ms FROM snapshot WHERE player_id = p_player_id
      UNION ALL
      SELECT seq, at_ms FROM snapshot_offline WHERE player_id = p_player_id
    ) there
    WHERE there.seq > p_seq OR (there.seq = p_seq AND there.at_ms >= p_at_ms);
  IF v_current = 1 AND v_newer = 0 AND v_elsewhere = 0 THEN
    IF p_data IS NOT NULL THEN
      INSERT INTO snapshot_offline (player_id, seq, at_ms, game_minute, schema_version, data)
        VALUES (p_player_id, p_seq, p_at_ms, p_game_minute, p_schema_version, p_data)
        ON DUPLICATE KEY UPDATE
          seq = VALUES(seq), at_ms = VALUES(at_ms), game_minute = VALUES(game_minute),
          schema_version = VALUES(schema_version), data = VALUES(data);
    END IF;
    IF p_messages IS NOT NULL THEN
      CALL write_messages(p_messages);
    END IF;
    -- Not the player's schema_version: a reader of an older version does not need this snapshot ([MOVE-3]).
    UPDATE player SET offline_due_at = p_due_at WHERE player_id = p_player_id;
  END IF;
  COMMIT;
  SELECT (v_current = 1 AND v_newer = 0 AND v_elsewhere = 0) AS written;
END
