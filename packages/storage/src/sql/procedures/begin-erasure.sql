-- Checks that a deletion is due, and begins the erasure of an account: [RIGHTS-3].
--
-- Arguments  p_player_id: the life that asked for the deletion. p_lives: JSON [[partition_id, player_id], ...] of all lives of the account, in
--            partition order. p_now: wall time in ms.
-- Result     one row: outcome, which is 'begun'; or 'not_due' when the deletion was taken back or is not due; or 'changed' when the
--            account has lives that are not in p_lives.
--
-- Guarantee: with 'begun', the heads of the lives, the account, its sessions, mail tokens and the scores under its address are gone, and the ids of the lives
-- are in erased_life, all in one transaction. Otherwise nothing is changed. Later commits for the lives are refused ([FENCE-7]), and so are
-- their births (commit-lane.sql). The other rows of the lives can then be deleted without locks that a commit waits for.
--
-- The partitions' rows are locked exclusively and first, as in remove-unplayed.sql: no commit for the lives is under way. A request to take
-- the deletion back waits for the row of the deletion, and then finds that the erasure has begun. READ COMMITTED: see commit-lane.sql.

CREATE PROCEDURE begin_erasure(
  IN p_player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_lives MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_now BIGINT
)
SQL SECURITY INVOKER
body: BEGIN
  DECLARE v_locked INT DEFAULT 0;
  DECLARE v_due INT DEFAULT 0;
  DECLARE v_others INT DEFAULT 0;
  DECLARE v_account VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_scorer VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT COUNT(o.epoch) INTO v_locked
    FROM JSON_TABLE(p_lives, '$[*]' COLUMNS (partition_id INT PATH '$[0]')) l
    STRAIGHT_JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = l.partition_id
    /*!80000 FOR UPDATE OF o */ /*M! FOR UPDATE */;

  SELECT COUNT(*) INTO v_due FROM account_deletion
    WHERE player_id = p_player_id AND cancelled_at IS NULL AND due_at <= p_now
    FOR UPDATE;
  IF v_due = 0 THEN
    ROLLBACK;
    SELECT 'not_due' AS outcome;
    LEAVE body;
  END IF;

  SET v_account = (SELECT account_id FROM account_character WHERE player_id = p_player_id);
  -- A new life of the account waits for this row.
  SELECT COUNT(*) INTO v_locked FROM account WHERE account_id = v_account FOR UPDATE;
  SELECT COUNT(*) INTO v_others
    FROM account_character c
    LEFT JOIN JSON_TABLE(p_lives, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]'
    )) l ON l.player_id = c.player_id
    WHERE c.account_id = v_account AND l.player_id IS NULL;
  IF v_others > 0 THEN
    ROLLBACK;
    SELECT 'changed' AS outcome;
    LEAVE body;
  END IF;

  INSERT IGNORE INTO erased_life (life_hash, erased_at)
    SELECT SHA2(CONCAT('life ', l.player_id), 256), p_now
    FROM JSON_TABLE(p_lives, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]'
    )) l;
  DELETE p
    FROM JSON_TABLE(p_lives, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]'
    )) l
    STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = l.player_id;
  -- The scores under the account's address: [LOUNGE-8]. Afterwards nothing knows the address any more.
  SET v_scorer = (SELECT CONCAT('email:', LEFT(SHA2(LOWER(TRIM(email)), 256), 40)) FROM account WHERE account_id = v_account);
  DELETE FROM lounge_score WHERE scorer = v_scorer;
  DELETE FROM standing WHERE scorer = v_scorer;
  DELETE FROM account_session WHERE account_id = v_account;
  DELETE FROM account_mail_token WHERE account_id = v_account;
  DELETE FROM account WHERE account_id = v_account;
  UPDATE account_deletion SET erasing_at = COALESCE(erasing_at, p_now) WHERE player_id = p_player_id;
  COMMIT;
  SELECT 'begun' AS outcome;
END
