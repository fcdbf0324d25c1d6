import type { Migration } from './migration.ts'

/**
 * An ALTER that does nothing when it runs again. MySQL has no ADD COLUMN IF NOT EXISTS, and only in a procedure do both servers take an IF.
 * An ALTER happens as a whole or not at all, so one column tells whether it has.
 */
const alterPlayer = (column: string, when: 'missing' | 'there', alter: string): readonly string[] => [
  'DROP PROCEDURE IF EXISTS alter_player',
  `CREATE PROCEDURE alter_player()
SQL SECURITY INVOKER
BEGIN
  IF ${when === 'missing' ? 'NOT EXISTS' : 'EXISTS'} (
    SELECT 1 FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name = 'player' AND column_name = '${column}'
  ) THEN
    ALTER TABLE player ${alter};
  END IF;
END`,
  'CALL alter_player()',
  'DROP PROCEDURE alter_player',
]

/** The epochs of the fenced partitions, read with the lock that is asked for. The join follows the JSON's order, which is the partitions'. */
const readEpochs = (lock: string): string => `
    SELECT COUNT(*), COALESCE(SUM(o.epoch = f.epoch), 0) INTO v_asked, v_held
      FROM JSON_TABLE(p_fences, '$[*]' COLUMNS (partition_id INT PATH '$[0]', epoch BIGINT PATH '$[1]')) f
      LEFT JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = f.partition_id
      ${lock};`

/**
 * [ENG-3] The record keeps when an offline life has something to do next, so that the sweep reads those lives and no others, however
 * many lie dormant. `offline_due_at` is a wall time in ms; 0 asks for a look, and NULL says that nothing will happen until the player is
 * back. Every commit that touches the head sets it to 0, since it may have changed what is due; a worker sets it with its snapshot. The
 * lives that are there already are looked at once.
 *
 * `snapshot_at`, by which the sweep went before, goes when nothing writes it any more. Sims of the version before commit as they did, for
 * the arguments of `commit_batch` are the same; a commit that comes while the procedure is replaced fails with nothing written, and is made
 * again. Workers of that version can save no snapshot from here on, and say so; what they leave stays due.
 *
 * Both procedures are otherwise as in 0002 and 0004, where their reasons stand.
 */
export const offlineDueAt: Migration = {
  id: 5,
  name: 'offline-due-at',
  statements: [
    ...alterPlayer(
      'offline_due_at',
      'missing',
      'ADD COLUMN offline_due_at BIGINT NULL DEFAULT 0, ADD KEY player_offline_due (connection, offline_due_at)',
    ),

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
    INSERT INTO player (player_id, partition_id, head_seq, edge, connection, connection_at, offline_due_at)
      SELECT p.player_id, p.partition_id, p.head_seq, p.edge, p.connection, p.connection_at, 0
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
        connection_at = VALUES(connection_at), offline_due_at = 0;
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
  END IF;

  IF p_releases IS NOT NULL THEN
    UPDATE JSON_TABLE(p_releases, '$[*]' COLUMNS (partition_id INT PATH '$')) r
      STRAIGHT_JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = r.partition_id
      SET o.owner = NULL;
  END IF;

  COMMIT;
  SELECT 'committed' AS outcome, NULL AS partition_id;
END`,

    'DROP PROCEDURE IF EXISTS save_offline_snapshot',
    `CREATE PROCEDURE save_offline_snapshot(
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
  DECLARE v_current INT DEFAULT 0;
  DECLARE v_newer INT DEFAULT 0;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT COUNT(*) INTO v_current FROM player
    WHERE player_id = p_player_id AND head_seq = p_seq AND connection IS NULL
    FOR UPDATE;
  SELECT COUNT(*) INTO v_newer FROM (
      SELECT seq, at_ms FROM snapshot WHERE player_id = p_player_id
      UNION ALL
      SELECT seq, at_ms FROM snapshot_offline WHERE player_id = p_player_id
    ) there
    WHERE there.seq > p_seq OR (there.seq = p_seq AND there.at_ms >= p_at_ms);
  IF v_current = 1 AND v_newer = 0 THEN
    INSERT INTO snapshot_offline (player_id, seq, at_ms, game_minute, schema_version, data)
      VALUES (p_player_id, p_seq, p_at_ms, p_game_minute, p_schema_version, p_data)
      ON DUPLICATE KEY UPDATE
        seq = VALUES(seq), at_ms = VALUES(at_ms), game_minute = VALUES(game_minute),
        schema_version = VALUES(schema_version), data = VALUES(data);
    UPDATE player SET offline_due_at = p_due_at WHERE player_id = p_player_id;
  END IF;
  COMMIT;
  SELECT (v_current = 1 AND v_newer = 0) AS written;
END`,

    ...alterPlayer('snapshot_at', 'there', 'DROP KEY player_offline, DROP COLUMN snapshot_at'),
  ],
}
