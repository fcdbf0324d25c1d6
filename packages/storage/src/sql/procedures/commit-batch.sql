-- The commit of the versions before commit_lane_batch, whose nodes run on while a cluster is upgraded: commit-lane-batch.sql.

CREATE PROCEDURE commit_batch(
  IN p_fences MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_journal LONGTEXT CHARACTER SET utf8mb4,
  IN p_ledger LONGTEXT CHARACTER SET utf8mb4,
  IN p_cursors MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_players LONGTEXT CHARACTER SET utf8mb4,
  IN p_outbox LONGTEXT CHARACTER SET utf8mb4,
  IN p_snapshots LONGTEXT CHARACTER SET utf8mb4,
  IN p_releases MEDIUMTEXT CHARACTER SET utf8mb4
)
SQL SECURITY INVOKER
BEGIN
  CALL commit_lane_batch(
    p_fences, p_journal, p_ledger, p_cursors, p_players, p_outbox, p_snapshots, p_releases, NULL, NULL
  );
END
