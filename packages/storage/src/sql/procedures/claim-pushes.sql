-- Claims push events that are due, so that no two workers send the same one: [JOB-4].
--
-- Arguments  p_now: wall time in ms; events that are due at that time are claimed, the earliest first. p_until: the end of the claim.
--            p_limit: the most events to claim.
-- Result     one row: events, a JSON array of [player_id, event_key], or NULL.
--
-- Guarantee: no other claim gets the event before p_until. If the worker does not end it, it can be claimed again from then on.
-- claim-offline.sql explains SKIP LOCKED.

CREATE PROCEDURE claim_pushes(IN p_now BIGINT, IN p_until BIGINT, IN p_limit INT)
SQL SECURITY INVOKER
BEGIN
  DECLARE v_events MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT JSON_ARRAYAGG(JSON_ARRAY(due.player_id, due.event_key)) INTO v_events FROM (
      SELECT player_id, event_key FROM push_event
        WHERE due_at <= p_now
        ORDER BY due_at
        LIMIT p_limit
        FOR UPDATE SKIP LOCKED
    ) due;
  UPDATE JSON_TABLE(v_events, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
      event_key VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]'
    )) c
    STRAIGHT_JOIN push_event e FORCE INDEX (PRIMARY) ON e.player_id = c.player_id AND e.event_key = c.event_key
    SET e.due_at = p_until;
  COMMIT;
  SELECT v_events AS events;
END
