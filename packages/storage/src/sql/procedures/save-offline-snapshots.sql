-- Saves workers' snapshots of several offline lives, and their next due times: save-offline-life.sql for many players in one transaction.
-- Lives with messages are saved by save-offline-life.sql.
--
-- Arguments  p_lives: JSON [[player_id, seq, at_ms, game_minute, schema_version, start, length, due_at or null], ...] in the order of the
--            players. p_data: the bytes of all snapshots, one after the other; start counts from 1. A length of 0 means that nothing has
--            happened in the life since the snapshot that was read: it stays, and only the due time is written.
-- Result     one row: player_ids, a JSON array of the players whose rows were written, or NULL.
--
-- Guarantee: the same for each player as in save-offline-life.sql, except that a player whose row is locked is skipped, because a commit
-- is changing it. So this call never waits for a commit while it holds other players' rows, and cannot be part of a deadlock.

CREATE PROCEDURE save_offline_snapshots(
  IN p_lives LONGTEXT CHARACTER SET utf8mb4,
  IN p_data LONGBLOB
)
SQL SECURITY INVOKER
BEGIN
  DECLARE v_held MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE v_player_ids MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT JSON_ARRAYAGG(held.player_id) INTO v_held FROM (
      SELECT p.player_id
        FROM JSON_TABLE(p_lives, '$[*]' COLUMNS (
          player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
          seq BIGINT PATH '$[1]'
        )) l
        STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = l.player_id
        WHERE p.head_seq = l.seq AND p.connection IS NULL
        /*!80000 FOR UPDATE OF p SKIP LOCKED */ /*M! FOR UPDATE SKIP LOCKED */
    ) held;
  -- Only after the players' rows are locked, because whoever writes a snapshot holds its player's row.
  SELECT JSON_ARRAYAGG(l.player_id) INTO v_player_ids
    FROM JSON_TABLE(v_held, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$'
    )) h
    STRAIGHT_JOIN JSON_TABLE(p_lives, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
      seq BIGINT PATH '$[1]',
      at_ms BIGINT PATH '$[2]'
    )) l ON l.player_id = h.player_id
    LEFT JOIN player p ON p.player_id = l.player_id
    LEFT JOIN partition_owner o ON o.partition_id = p.partition_id
    LEFT JOIN snapshot s ON s.player_id = l.player_id
    LEFT JOIN snapshot_offline f ON f.player_id = l.player_id
    WHERE COALESCE(s.seq < l.seq OR (s.seq = l.seq AND s.at_ms < l.at_ms), TRUE)
      AND COALESCE(f.seq < l.seq OR (f.seq = l.seq AND f.at_ms < l.at_ms), TRUE)
      AND COALESCE(o.epoch >= 0, TRUE);
  IF v_player_ids IS NOT NULL THEN
    INSERT INTO snapshot_offline (player_id, seq, at_ms, game_minute, schema_version, data)
      SELECT l.player_id, l.seq, l.at_ms, l.game_minute, l.schema_version, SUBSTRING(p_data, l.start, l.bytes)
      FROM JSON_TABLE(p_lives, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        seq BIGINT PATH '$[1]',
        at_ms BIGINT PATH '$[2]',
        game_minute BIGINT PATH '$[3]',
        schema_version INT PATH '$[4]',
        start INT PATH '$[5]',
        bytes INT PATH '$[6]'
      )) l
      JOIN JSON_TABLE(v_player_ids, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$'
      )) h ON h.player_id = l.player_id
      WHERE l.bytes > 0
      ON DUPLICATE KEY UPDATE
        seq = VALUES(seq), at_ms = VALUES(at_ms), game_minute = VALUES(game_minute),
        schema_version = VALUES(schema_version), data = VALUES(data);
    UPDATE JSON_TABLE(v_player_ids, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$'
      )) h
      STRAIGHT_JOIN JSON_TABLE(p_lives, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        due_at BIGINT PATH '$[7]'
      )) l ON l.player_id = h.player_id
      STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = h.player_id
      SET p.offline_due_at = l.due_at;
  END IF;
  COMMIT;
  SELECT v_player_ids AS player_ids;
END
