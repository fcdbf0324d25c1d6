-- Commits one batch of a lane in one call: [FENCE-2], [FENCE-3].
--
-- Arguments  JSON arrays with one inner array for each row, its values in the order of the columns below; NULL if there are no rows.
--            p_fences and p_releases are in partition order.
--            p_schema_version is that of the release that commits: older ones must not replay its entries ([MOVE-3]).
-- Result     one row ('committed', NULL, NULL); or one row ('fenced', partition_id, NULL) for each partition that has another epoch; or
--            one row ('removed', NULL, player_id) for each player whose earlier entries are not in the record any more: [FENCE-7]; or
--            whose life was erased: [RIGHTS-4].
--
-- Guarantee: if every epoch in p_fences is the current one, and no player has been removed, all rows are written in one transaction;
-- otherwise none. A removal locks the owner's row exclusively, so it never happens during a commit. The transaction begins
-- and ends on the server, so a client that is paused or dies never holds a row lock, and a commit costs one round trip.
--
-- The isolation level is READ COMMITTED. A locking read takes no gap locks under it, so inserts of different lanes do not wait for each
-- other; it sees the latest committed rows, as under REPEATABLE READ. But rows that do not match the WHERE clause are unlocked again. So
-- the epochs are compared in the select list, never in the WHERE clause, and every fenced row stays locked until the transaction ends.
-- (With binlog_format=STATEMENT both servers refuse to write under READ COMMITTED. It is not the default of either.)
--
-- The join on p_fences follows the order of the JSON array, so all batches lock the owners' rows in partition order. A batch with
-- releases updates these rows, so it locks them exclusively from the start: two batches that both upgrade a shared lock would deadlock.
--
-- The locking clauses are executable comments: MySQL runs the text in /*!80000 */, and MariaDB the text in /*M! */. MySQL 9 refuses to
-- lock a JSON_TABLE, so its clause names the one table to lock (OF o). MariaDB does not have this form.
--
-- VALUES() in ON DUPLICATE KEY UPDATE is deprecated since MySQL 8.0.20, but its replacement, the row alias, does not exist in MariaDB. Text
-- columns are read from the JSON as MEDIUMTEXT: a text that is too long then fails at the table, in strict mode, instead of becoming NULL.
--
-- Device tokens belong to players of any lane. A commit that waited for another player's row could deadlock with that player's commit, so
-- a player's former tokens are deleted with SKIP LOCKED, after all rows of the batch's own players are written. A row that was skipped is
-- ignored by its reader, because another player has the token since.

CREATE PROCEDURE commit_lane(
  IN p_fences MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_journal LONGTEXT CHARACTER SET utf8mb4,
  IN p_ledger LONGTEXT CHARACTER SET utf8mb4,
  IN p_cursors MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_players LONGTEXT CHARACTER SET utf8mb4,
  IN p_outbox LONGTEXT CHARACTER SET utf8mb4,
  IN p_snapshots LONGTEXT CHARACTER SET utf8mb4,
  IN p_releases MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_device_tokens MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_messages LONGTEXT CHARACTER SET utf8mb4,
  IN p_schema_version INT
)
SQL SECURITY INVOKER
body: BEGIN
  DECLARE v_asked INT DEFAULT 0;
  DECLARE v_held INT DEFAULT 0;
  DECLARE v_unknown INT DEFAULT 0;
  DECLARE v_removed MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE v_moved MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;

  IF p_releases IS NULL THEN
    SELECT COUNT(*), COALESCE(SUM(o.epoch = f.epoch), 0) INTO v_asked, v_held
      FROM JSON_TABLE(p_fences, '$[*]' COLUMNS (partition_id INT PATH '$[0]', epoch BIGINT PATH '$[1]')) f
      LEFT JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = f.partition_id
      /*!80000 FOR SHARE OF o */ /*M! LOCK IN SHARE MODE */;
  ELSE
    SELECT COUNT(*), COALESCE(SUM(o.epoch = f.epoch), 0) INTO v_asked, v_held
      FROM JSON_TABLE(p_fences, '$[*]' COLUMNS (partition_id INT PATH '$[0]', epoch BIGINT PATH '$[1]')) f
      LEFT JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = f.partition_id
      /*!80000 FOR UPDATE OF o */ /*M! FOR UPDATE */;
  END IF;

  IF v_asked <> v_held THEN
    SELECT 'fenced' AS outcome, f.partition_id AS partition_id, NULL AS player_id
      FROM JSON_TABLE(p_fences, '$[*]' COLUMNS (partition_id INT PATH '$[0]', epoch BIGINT PATH '$[1]')) f
      LEFT JOIN partition_owner o ON o.partition_id = f.partition_id
      WHERE NOT (o.epoch <=> f.epoch);
    ROLLBACK;
    LEAVE body;
  END IF;

  IF p_players IS NOT NULL THEN
    SELECT COUNT(*) INTO v_unknown
      FROM JSON_TABLE(p_players, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]'
      )) p
      LEFT JOIN player known FORCE INDEX (PRIMARY) ON known.player_id = p.player_id
      WHERE known.player_id IS NULL;
  END IF;
  IF v_unknown > 0 THEN
    -- The first entry of a new player has seq 1. A player who is not new has been removed since the life was loaded. A life that was erased
    -- does not begin again: [RIGHTS-4].
    SELECT JSON_ARRAYAGG(p.player_id) INTO v_removed
      FROM JSON_TABLE(p_players, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]'
      )) p
      LEFT JOIN player known FORCE INDEX (PRIMARY) ON known.player_id = p.player_id
      LEFT JOIN JSON_TABLE(p_journal, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        seq BIGINT PATH '$[1]'
      )) born ON born.player_id = p.player_id AND born.seq = 1
      LEFT JOIN erased_life erased FORCE INDEX (PRIMARY)
        ON erased.life_hash = CONVERT(SHA2(CONCAT('life ', p.player_id), 256) USING ascii) COLLATE ascii_bin
      WHERE known.player_id IS NULL AND (born.player_id IS NULL OR erased.life_hash IS NOT NULL);
  END IF;
  IF v_removed IS NOT NULL THEN
    ROLLBACK;
    SELECT 'removed' AS outcome, NULL AS partition_id, r.player_id AS player_id
      FROM JSON_TABLE(v_removed, '$[*]' COLUMNS (player_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$')) r;
    LEAVE body;
  END IF;

  IF p_journal IS NOT NULL THEN
    -- A node of an older version gives neither the checksum nor balances. An entry without ledger lines has no balances.
    INSERT INTO journal (
        player_id, seq, command_id, at_ms, game_minute, type, message, outcome, detail, epoch, checksum,
        money, diamonds, books_checksum, books_opening
      )
      SELECT
        j.player_id, j.seq, j.command_id, j.at_ms, j.game_minute, j.type, j.message, j.outcome, j.detail, j.epoch, j.checksum,
        j.money, j.diamonds, j.books_checksum, j.books_opening
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
        epoch BIGINT PATH '$[9]',
        checksum BIGINT PATH '$[10]',
        money BIGINT PATH '$[11]',
        diamonds BIGINT PATH '$[12]',
        books_checksum BIGINT PATH '$[13]',
        books_opening TINYINT PATH '$[14]'
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
    -- A node of a version without told_at does not give it.
    INSERT INTO partition_cursor (partition_id, stream_id, told_at)
      SELECT c.partition_id, c.stream_id, c.told_at
      FROM JSON_TABLE(p_cursors, '$[*]' COLUMNS (
        partition_id INT PATH '$[0]',
        stream_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[1]',
        told_at BIGINT PATH '$[2]'
      )) c
      ON DUPLICATE KEY UPDATE stream_id = VALUES(stream_id), told_at = COALESCE(VALUES(told_at), partition_cursor.told_at);
  END IF;

  IF p_players IS NOT NULL THEN
    -- [JOB-17] A node of a version without due times gives none: a worker looks at the life at once.
    INSERT INTO player (player_id, partition_id, head_seq, edge, connection, connection_at, offline_due_at, schema_version)
      SELECT p.player_id, p.partition_id, p.head_seq, p.edge, p.connection, p.connection_at, COALESCE(p.due_at, 0), COALESCE(p_schema_version, 0)
      FROM JSON_TABLE(p_players, '$[*]' COLUMNS (
        player_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[0]',
        partition_id INT PATH '$[1]',
        head_seq BIGINT PATH '$[2]',
        edge MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[3]',
        connection MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[4]',
        connection_at BIGINT PATH '$[5]',
        due_at BIGINT PATH '$[6]'
      )) p
      ON DUPLICATE KEY UPDATE
        head_seq = VALUES(head_seq), edge = VALUES(edge), connection = VALUES(connection),
        connection_at = VALUES(connection_at), offline_due_at = VALUES(offline_due_at),
        schema_version = GREATEST(player.schema_version, VALUES(schema_version));
  END IF;

  IF p_outbox IS NOT NULL THEN
    -- A job whose id is in the outbox already is not added again.
    INSERT INTO outbox (job_id, queue, payload, run_at)
      SELECT b.job_id, b.queue, b.payload, b.run_at
      FROM JSON_TABLE(p_outbox, '$[*]' COLUMNS (
        job_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[0]',
        queue MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[1]',
        payload LONGTEXT CHARACTER SET utf8mb4 PATH '$[2]',
        run_at BIGINT PATH '$[3]'
      )) b
      ON DUPLICATE KEY UPDATE job_id = VALUES(job_id);
    -- [PURCHASE-1] A job of a purchase brings its row. The sweep looks at it after a minute.
    INSERT INTO purchase (player_id, purchase_id, product_id, store, fingerprint, receipt, created_at, due_at)
      SELECT r.player_id, r.purchase_id, r.product_id, r.store, r.fingerprint, r.receipt, r.created_at, r.created_at + 60000
      FROM JSON_TABLE(p_outbox, '$[*]' COLUMNS (
        player_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[4]',
        purchase_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[5]',
        product_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[6]',
        store MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[7]',
        fingerprint MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[8]',
        receipt MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[9]',
        created_at BIGINT PATH '$[10]'
      )) r
      WHERE r.player_id IS NOT NULL;
  END IF;

  IF p_messages IS NOT NULL THEN
    CALL write_messages(p_messages);
  END IF;

  IF p_snapshots IS NOT NULL THEN
    -- A snapshot of a player who has been removed meanwhile is dropped.
    INSERT INTO snapshot (player_id, seq, at_ms, game_minute, schema_version, data)
      SELECT s.player_id, s.seq, s.at_ms, s.game_minute, s.schema_version, FROM_BASE64(s.data)
      FROM JSON_TABLE(p_snapshots, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        seq BIGINT PATH '$[1]',
        at_ms BIGINT PATH '$[2]',
        game_minute BIGINT PATH '$[3]',
        schema_version INT PATH '$[4]',
        data LONGTEXT CHARACTER SET utf8mb4 PATH '$[5]'
      )) s
      STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = s.player_id
      ON DUPLICATE KEY UPDATE
        seq = VALUES(seq), at_ms = VALUES(at_ms), game_minute = VALUES(game_minute),
        schema_version = VALUES(schema_version), data = VALUES(data);
    UPDATE JSON_TABLE(p_snapshots, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        schema_version INT PATH '$[4]'
      )) s
      STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = s.player_id
      SET p.schema_version = s.schema_version
      WHERE p.schema_version < s.schema_version;
  END IF;

  IF p_releases IS NOT NULL THEN
    UPDATE JSON_TABLE(p_releases, '$[*]' COLUMNS (partition_id INT PATH '$')) r
      STRAIGHT_JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = r.partition_id
      SET o.owner = NULL;
  END IF;

  IF p_device_tokens IS NOT NULL THEN
    DELETE d
      FROM JSON_TABLE(p_device_tokens, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        platform VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]',
        token MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[2]'
      )) t
      STRAIGHT_JOIN device_token d FORCE INDEX (PRIMARY) ON d.player_id = t.player_id AND d.platform = t.platform
      WHERE t.token IS NULL;
    -- A node of a version without time_zone does not give it.
    INSERT INTO device_token (player_id, platform, token, at_ms, time_zone)
      SELECT t.player_id, t.platform, t.token, t.at_ms, t.time_zone
      FROM JSON_TABLE(p_device_tokens, '$[*]' COLUMNS (
        player_id MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[0]',
        platform MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[1]',
        token MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[2]',
        at_ms BIGINT PATH '$[3]',
        time_zone MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[4]'
      )) t
      WHERE t.token IS NOT NULL
      ON DUPLICATE KEY UPDATE token = VALUES(token), at_ms = VALUES(at_ms), time_zone = VALUES(time_zone);
    SELECT JSON_ARRAYAGG(JSON_ARRAY(former.player_id, former.platform)) INTO v_moved FROM (
        SELECT d.player_id, d.platform
          FROM JSON_TABLE(p_device_tokens, '$[*]' COLUMNS (
            player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
            platform VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]',
            token VARCHAR(512) CHARACTER SET ascii COLLATE ascii_bin PATH '$[2]',
            at_ms BIGINT PATH '$[3]'
          )) t
          STRAIGHT_JOIN device_token d FORCE INDEX (device_token_token) ON d.token = t.token AND d.platform = t.platform
          WHERE d.player_id <> t.player_id
            AND (d.at_ms < t.at_ms OR (d.at_ms = t.at_ms AND d.player_id < t.player_id))
          /*!80000 FOR UPDATE OF d SKIP LOCKED */ /*M! FOR UPDATE SKIP LOCKED */
      ) former;
    IF v_moved IS NOT NULL THEN
      DELETE d
        FROM JSON_TABLE(v_moved, '$[*]' COLUMNS (
          player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
          platform VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]'
        )) m
        STRAIGHT_JOIN device_token d FORCE INDEX (PRIMARY) ON d.player_id = m.player_id AND d.platform = m.platform;
    END IF;
  END IF;

  COMMIT;
  SELECT 'committed' AS outcome, NULL AS partition_id, NULL AS player_id;
END
