-- Claims lives whose journals have entries that are old enough to go, so that no two workers trim the same one: [JOB-4].
--
-- Arguments  p_before: wall time in ms; lives whose oldest entry is from before it are claimed, the oldest first. p_until: the end of the
--            claim, as such a time. p_limit: the most lives to claim.
-- Result     one row: player_ids, a JSON array of the claimed lives in no particular order, or NULL if there was none.
--
-- Guarantee: a claim sets the life's journal_from_at to p_until. So no other claim gets the life until p_before has passed it.
--
-- SKIP LOCKED and READ COMMITTED: see claim-offline.sql.

CREATE PROCEDURE claim_journals(IN p_before BIGINT, IN p_until BIGINT, IN p_limit INT)
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
  SELECT JSON_ARRAYAGG(old.player_id) INTO v_player_ids FROM (
      SELECT player_id FROM player
        WHERE journal_from_at < p_before
        ORDER BY journal_from_at, player_id
        LIMIT p_limit
        FOR UPDATE SKIP LOCKED
    ) old;
  UPDATE JSON_TABLE(v_player_ids, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$'
    )) c
    STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = c.player_id
    SET p.journal_from_at = p_until;
  COMMIT;
  SELECT v_player_ids AS player_ids;
END
