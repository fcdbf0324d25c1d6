-- The commit of the versions before commit_lane, whose nodes run on while a cluster is upgraded: commit-lane.sql.

CREATE PROCEDURE commit_lane_batch(
  IN p_fences MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_journal LONGTEXT CHARACTER SET utf8mb4,
  IN p_ledger LONGTEXT CHARACTER SET utf8mb4,
  IN p_cursors MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_players LONGTEXT CHARACTER SET utf8mb4,
  IN p_outbox LONGTEXT CHARACTER SET utf8mb4,
  IN p_snapshots LONGTEXT CHARACTER SET utf8mb4,
  IN p_releases MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_device_tokens MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_schema_version INT
)
SQL SECURITY INVOKER
BEGIN
  CALL commit_lane(
    p_fences, p_journal, p_ledger, p_cursors, p_players, p_outbox, p_snapshots, p_releases, p_device_tokens, NULL, p_schema_version
  );
END
