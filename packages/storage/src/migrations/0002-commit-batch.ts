import type { Migration } from './migration.ts'

/** The epochs of the fenced partitions, read with the lock that is asked for. The join follows the JSON's order, which is the partitions'. */
const readEpochs = (lock: string): string => `
    SELECT COUNT(*), COALESCE(SUM(o.epoch = f.epoch), 0) INTO v_asked, v_held
      FROM JSON_TABLE(p_fences, '$[*]' COLUMNS (partition_id INT PATH '$[0]', epoch BIGINT PATH '$[1]')) f
      LEFT JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = f.partition_id
      ${lock};`

/**
 * [FENCE-2], [FENCE-3]: a batch is one call. The procedure begins and ends the transaction on the server, so that no client, paused or
 * dead, can ever hold a row lock, and one round trip is all that a commit costs.
 *
 * READ COMMITTED: a locking read sees the latest committed row under either level, and this one takes no gap locks, so that inserts of
 * different lanes do not wait for each other. It has one trap: rows that fail the WHERE are unlocked again. So the epochs are compared in
 * the select list, never in the WHERE, and every fenced row stays locked until the end. (MySQL and MariaDB with binlog_format=STATEMENT
 * refuse to write under READ COMMITTED; the default of both is another one.)
 *
 * LOCK IN SHARE MODE is what both servers know; MySQL's newer FOR SHARE means the same. A batch with a release updates owners' rows, so
 * it locks all its rows exclusively from the start: upgrading a shared lock is how two batches deadlock. VALUES() in ON DUPLICATE KEY
 * UPDATE is deprecated in MySQL 8.0.20, whose row alias MariaDB does not have; both take VALUES(). Text columns are read from the JSON as
 * MEDIUMTEXT, so that what is too long fails at the table, in strict mode, instead of becoming NULL on the way.
 *
 * Arguments: JSON arrays of arrays, or NULL for "none of these", which skips the statement. Answer: one row `committed`, or one row
 * `fenced` for each partition with another epoch.
 */
export const commitBatch: Migration = {
  id: 2,
  name: 'commit-batch',
  statements: [
    'DROP PROCEDURE IF EXISTS commit_batch',
    `CREATE PROCEDURE commit_batch(
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
body: BEGIN
  DECLARE v_asked INT DEFAULT 0;
  DECLARE v_held INT DEFAULT 0;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;

  IF p_releases IS NULL THEN ${readEpochs('LOCK IN SHARE MODE')}
  ELSE ${readEpochs('FOR UPDATE')}
  END IF;

  IF v_asked <> v_held THEN
    SELECT 'fenced' AS outcome, f.partition_id AS partition_id
      FROM JSON_TABLE(p_fences, '$[*]' COLUMNS (partition_id INT PATH '$[0]', epoch BIGINT PATH '$[1]')) f
      LEFT JOIN partition_owner o ON o.partition_id = f.partition_id
      WHERE NOT (o.epoch <=> f.epoch);
    ROLLBACK;
    LEAVE body;
  END IF;

  IF p_journal IS NOT NULL THEN
    INSERT INTO journal (player_id, seq, command_id, at_ms, game_minute, type, message, outcome, detail, epoch)
      SELECT j.player_id, j.seq, j.command_id, j.at_ms, j.game_minute, j.type, j.message, j.outcome, j.detail, j.epoch
      FROM JSON_TABLE(p_journal, '$[*]' COLUMNS (
        player_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[0]',
        seq BIGINT PATH '$[1]',
        command_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[2]',
        at_ms BIGINT PATH '$[3]',
        game_minute BIGINT PATH '$[4]',
        type MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[5]',
        message LONGTEXT CHARACTER SET utf8mb4 PATH '$[6]',
        outcome MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[7]',
        detail MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[8]',
        epoch BIGINT PATH '$[9]'
      )) j;
  END IF;

  IF p_ledger IS NOT NULL THEN
    INSERT INTO ledger (player_id, seq, line, currency, debit, credit, amount)
      SELECT l.player_id, l.seq, l.line, l.currency, l.debit, l.credit, l.amount
      FROM JSON_TABLE(p_ledger, '$[*]' COLUMNS (
        player_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[0]',
        seq BIGINT PATH '$[1]',
        line INT PATH '$[2]',
        currency MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[3]',
        debit MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[4]',
        credit MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[5]',
        amount BIGINT PATH '$[6]'
      )) l;
  END IF;

  IF p_cursors IS NOT NULL THEN
    INSERT INTO partition_cursor (partition_id, stream_id)
      SELECT c.partition_id, c.stream_id
      FROM JSON_TABLE(p_cursors, '$[*]' COLUMNS (
        partition_id INT PATH '$[0]',
        stream_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[1]'
      )) c
      ON DUPLICATE KEY UPDATE stream_id = VALUES(stream_id);
  END IF;

  IF p_players IS NOT NULL THEN
    INSERT INTO player (player_id, partition_id, head_seq, edge, connection, connection_at)
      SELECT p.player_id, p.partition_id, p.head_seq, p.edge, p.connection, p.connection_at
      FROM JSON_TABLE(p_players, '$[*]' COLUMNS (
        player_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[0]',
        partition_id INT PATH '$[1]',
        head_seq BIGINT PATH '$[2]',
        edge MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[3]',
        connection MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[4]',
        connection_at BIGINT PATH '$[5]'
      )) p
      ON DUPLICATE KEY UPDATE
        head_seq = VALUES(head_seq), edge = VALUES(edge), connection = VALUES(connection),
        connection_at = VALUES(connection_at);
  END IF;

  IF p_outbox IS NOT NULL THEN
    -- The id is the job: one that waits already is not added again.
    INSERT INTO outbox (job_id, queue, payload, run_at)
      SELECT b.job_id, b.queue, b.payload, b.run_at
      FROM JSON_TABLE(p_outbox, '$[*]' COLUMNS (
        job_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[0]',
        queue MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[1]',
        payload LONGTEXT CHARACTER SET utf8mb4 PATH '$[2]',
        run_at BIGINT PATH '$[3]'
      )) b
      ON DUPLICATE KEY UPDATE job_id = VALUES(job_id);
  END IF;

  IF p_snapshots IS NOT NULL THEN
    INSERT INTO snapshot (player_id, seq, at_ms, game_minute, schema_version, data)
      SELECT s.player_id, s.seq, s.at_ms, s.game_minute, s.schema_version, FROM_BASE64(s.data)
      FROM JSON_TABLE(p_snapshots, '$[*]' COLUMNS (
        player_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[0]',
        seq BIGINT PATH '$[1]',
        at_ms BIGINT PATH '$[2]',
        game_minute BIGINT PATH '$[3]',
        schema_version INT PATH '$[4]',
        data LONGTEXT CHARACTER SET utf8mb4 PATH '$[5]'
      )) s
      ON DUPLICATE KEY UPDATE
        seq = VALUES(seq), at_ms = VALUES(at_ms), game_minute = VALUES(game_minute),
        schema_version = VALUES(schema_version), data = VALUES(data);
    UPDATE JSON_TABLE(p_snapshots, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        at_ms BIGINT PATH '$[2]'
      )) s
      STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = s.player_id
      SET p.snapshot_at = GREATEST(p.snapshot_at, s.at_ms);
  END IF;

  IF p_releases IS NOT NULL THEN
    UPDATE JSON_TABLE(p_releases, '$[*]' COLUMNS (partition_id INT PATH '$')) r
      STRAIGHT_JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = r.partition_id
      SET o.owner = NULL;
  END IF;

  COMMIT;
  SELECT 'committed' AS outcome, NULL AS partition_id;
END`,
  ],
}
