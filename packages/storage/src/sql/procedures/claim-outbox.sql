-- Claims outbox jobs, so that no two workers enqueue the same one: [JOB-4].
--
-- Arguments  p_now: wall time in ms; jobs that are not claimed at that time are claimed, the earliest first. p_until: the end of the
--            claim. p_limit: the most jobs to claim.
-- Result     one row for each claimed job, the earliest first.
--
-- Guarantee: no other claim gets the job before p_until. If the worker does not delete the job, it can be claimed again from then on.
-- claim-offline.sql explains SKIP LOCKED.

CREATE PROCEDURE claim_outbox(IN p_now BIGINT, IN p_until BIGINT, IN p_limit INT)
SQL SECURITY INVOKER
BEGIN
  DECLARE v_job_ids MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT JSON_ARRAYAGG(waiting.job_id) INTO v_job_ids FROM (
      SELECT job_id FROM outbox
        WHERE claimed_until <= p_now
        ORDER BY run_at, job_id
        LIMIT p_limit
        FOR UPDATE SKIP LOCKED
    ) waiting;
  UPDATE JSON_TABLE(v_job_ids, '$[*]' COLUMNS (
      job_id VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$'
    )) c
    STRAIGHT_JOIN outbox o FORCE INDEX (PRIMARY) ON o.job_id = c.job_id
    SET o.claimed_until = p_until;
  COMMIT;
  SELECT o.job_id, o.queue, o.payload, o.run_at
    FROM JSON_TABLE(v_job_ids, '$[*]' COLUMNS (
      job_id VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$'
    )) c
    STRAIGHT_JOIN outbox o FORCE INDEX (PRIMARY) ON o.job_id = c.job_id
    ORDER BY o.run_at, o.job_id;
END
