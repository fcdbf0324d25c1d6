import type { Migration } from './migration.ts'

/**
 * A worker's snapshot, on its conditions: the head has not moved, nobody is connected, and it is newer than both snapshots that are
 * there. The player's row is locked first, so that two workers, or a worker and a connecting player's commit, come one after the other.
 * Answer: one row, `written` 1 or 0.
 */
export const saveOfflineSnapshot: Migration = {
  id: 4,
  name: 'save-offline-snapshot',
  statements: [
    'DROP PROCEDURE IF EXISTS save_offline_snapshot',
    `CREATE PROCEDURE save_offline_snapshot(
  IN p_player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_seq BIGINT,
  IN p_at_ms BIGINT,
  IN p_game_minute BIGINT,
  IN p_schema_version INT,
  IN p_data MEDIUMBLOB
)
SQL SECURITY INVOKER
BEGIN
  DECLARE v_current INT DEFAULT 0;
  DECLARE v_newer INT DEFAULT 0;
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
  SELECT COUNT(*) INTO v_newer FROM (
      SELECT seq, at_ms FROM snapshot WHERE player_id = p_player_id
      UNION ALL
      SELECT seq, at_ms FROM snapshot_offline WHERE player_id = p_player_id
    ) there
    WHERE there.seq > p_seq OR (there.seq = p_seq AND there.at_ms >= p_at_ms);
  IF v_current = 1 AND v_newer = 0 THEN
    INSERT INTO snapshot_offline (player_id, seq, at_ms, game_minute, schema_version, data)
      VALUES (p_player_id, p_seq, p_at_ms, p_game_minute, p_schema_version, p_data)
      ON DUPLICATE KEY UPDATE
        seq = VALUES(seq), at_ms = VALUES(at_ms), game_minute = VALUES(game_minute),
        schema_version = VALUES(schema_version), data = VALUES(data);
    UPDATE player SET snapshot_at = p_at_ms WHERE player_id = p_player_id;
  END IF;
  COMMIT;
  SELECT (v_current = 1 AND v_newer = 0) AS written;
END`,
  ],
}
