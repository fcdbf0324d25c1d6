-- Claims offline lives that are due, so that no two workers advance the same one: [JOB-4].
--
-- Arguments  p_now: wall time in ms; lives that are due at that time are claimed, the longest overdue first. p_until: the end of
--            the claim. p_limit: the most lives to claim.
-- Result     one row: player_ids, a JSON array of the claimed lives in no particular order, or NULL if none was due.
--
-- Guarantee: a claim sets the life's due time to p_until. So no other claim gets the life before then, unless a commit makes it due again.
-- If the worker does not save the life, it is due again at p_until.
--
-- SKIP LOCKED: the call never waits for a row that a commit or another claim has locked. So claims do not wait for each other and
-- cannot be part of a deadlock. READ COMMITTED: see commit-lane.sql.

CREATE PROCEDURE claim_offline(IN p_now BIGINT, IN p_until BIGINT, IN p_limit INT)
SQL SECURITY INVOKER
BEGIN
  DECLARE v_player_ids MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT JSON_ARRAYAGG(due.player_id) INTO v_player_ids FROM (
      SELECT player_id FROM player
        WHERE connection IS NULL AND offline_due_at <= p_now
        ORDER BY offline_due_at, player_id
        LIMIT p_limit
        FOR UPDATE SKIP LOCKED
    ) due;
  UPDATE JSON_TABLE(v_player_ids, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$'
    )) c
    STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = c.player_id
    SET p.offline_due_at = p_until;
  COMMIT;
  SELECT v_player_ids AS player_ids;
END
