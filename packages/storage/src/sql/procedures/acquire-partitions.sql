-- Issues new epochs for the partitions that a node claims: [FENCE-1].
--
-- Argument  p_claims: JSON [[partition_id, epoch, owner], ...] in partition order; epoch is the one that the claimant has read.
-- Result    one row (partition_id, epoch) for each claim that won, with its new epoch.
--
-- Guarantee: a claim wins only if its epoch is still the current one, which is then raised by one. All claims are one transaction. Rows are
-- locked in partition order, as in commit_lane. A negative epoch says that the partition is on another server; it cannot be claimed: [SHARD-2].
--
-- The SELECT returns the result and locks its rows; the UPDATE then writes the same rows. Under READ COMMITTED the other rows are unlocked
-- at once. The result is valid only if the whole call succeeds. commit-lane.sql explains the locking clause.

CREATE PROCEDURE acquire_partitions(IN p_claims MEDIUMTEXT CHARACTER SET utf8mb4)
SQL SECURITY INVOKER
BEGIN
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT c.partition_id AS partition_id, c.epoch + 1 AS epoch
    FROM JSON_TABLE(p_claims, '$[*]' COLUMNS (partition_id INT PATH '$[0]', epoch BIGINT PATH '$[1]')) c
    STRAIGHT_JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = c.partition_id
    WHERE o.epoch = c.epoch AND o.epoch >= 0
    /*!80000 FOR UPDATE OF o */ /*M! FOR UPDATE */;
  UPDATE JSON_TABLE(p_claims, '$[*]' COLUMNS (
      partition_id INT PATH '$[0]',
      epoch BIGINT PATH '$[1]',
      owner MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[2]'
    )) c
    STRAIGHT_JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = c.partition_id
    SET o.epoch = o.epoch + 1, o.owner = c.owner
    WHERE o.epoch = c.epoch AND o.epoch >= 0;
  COMMIT;
END
