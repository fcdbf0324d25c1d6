import type { Migration } from './migration.ts'

/**
 * [FENCE-1] Mints epochs: for each claim `UPDATE … SET epoch = epoch + 1, owner = … WHERE partition_id = … AND epoch = …`, all of them in
 * one statement and one transaction. The claims are in partition order, and their rows are locked in that order, as a commit locks them.
 *
 * The rows that match are locked exclusively by the first SELECT, which is also the answer: partition and new epoch of each claim won.
 * Under READ COMMITTED the ones that do not match are unlocked at once. The answer counts only when the call succeeds as a whole.
 */
export const acquirePartitions: Migration = {
  id: 3,
  name: 'acquire-partitions',
  statements: [
    'DROP PROCEDURE IF EXISTS acquire_partitions',
    `CREATE PROCEDURE acquire_partitions(IN p_claims MEDIUMTEXT CHARACTER SET utf8mb4)
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
    WHERE o.epoch = c.epoch
    FOR UPDATE;
  UPDATE JSON_TABLE(p_claims, '$[*]' COLUMNS (
      partition_id INT PATH '$[0]',
      epoch BIGINT PATH '$[1]',
      owner MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[2]'
    )) c
    STRAIGHT_JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = c.partition_id
    SET o.epoch = o.epoch + 1, o.owner = c.owner
    WHERE o.epoch = c.epoch;
  COMMIT;
END`,
  ],
}
