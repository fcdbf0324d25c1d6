-- The call of the versions before save_offline_life, whose workers run on while a cluster is upgraded: save-offline-life.sql.

CREATE PROCEDURE save_offline_snapshot(
  IN p_player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_seq BIGINT,
  IN p_at_ms BIGINT,
  IN p_game_minute BIGINT,
  IN p_schema_version INT,
  IN p_data MEDIUMBLOB,
  IN p_due_at BIGINT
)
SQL SECURITY INVOKER
BEGIN
  CALL save_offline_life(p_player_id, p_seq, p_at_ms, p_game_minute, p_schema_version, p_data, p_due_at, NULL);
END
