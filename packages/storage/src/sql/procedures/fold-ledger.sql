-- Folds the old lines of a player's ledger into one entry that opens the ledger: [KEEP-4].
--
-- Arguments  p_through_seq: the entry up to which the lines are folded.
-- Result     one row (outcome, seq): 'folded' and the entry that opens the ledger now, before which no line counts; 'none' and 0 when no entry
--            up to p_through_seq states balances; 'faulty' and the entry whose balances the lines do not give; or 'gone' and 0 when the
--            player has been removed.
--
-- Guarantee: the lines of the last entry up to p_through_seq that states balances are replaced, in one transaction, by lines that move every
-- balance from the account `opening`, as [LEDGER-4] does it. The balance of every account, and what the entry states, stay the same. Nothing
-- is changed when the lines do not give the balances that the entry states ([LEDGER-3]): then they are evidence.
--
-- The player's row is locked first, so an erasure comes before or after it. 67108859 is booksModulus in books.ts.

CREATE PROCEDURE fold_ledger(
  IN p_player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_through_seq BIGINT
)
SQL SECURITY INVOKER
body: BEGIN
  DECLARE v_known INT DEFAULT 0;
  DECLARE v_opened BIGINT;
  DECLARE v_seq BIGINT;
  DECLARE v_right INT;
  DECLARE v_sums MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT COUNT(*) INTO v_known FROM player WHERE player_id = p_player_id FOR UPDATE;
  IF v_known = 0 THEN
    ROLLBACK;
    SELECT 'gone' AS outcome, 0 AS seq;
    LEAVE body;
  END IF;
  SELECT COALESCE(MAX(CASE WHEN books_opening = 1 THEN seq END), MIN(seq)), MAX(CASE WHEN seq <= p_through_seq THEN seq END)
    INTO v_opened, v_seq
    FROM journal WHERE player_id = p_player_id AND money IS NOT NULL;
  IF v_seq IS NULL THEN
    ROLLBACK;
    SELECT 'none' AS outcome, 0 AS seq;
    LEAVE body;
  END IF;
  IF v_opened > v_seq THEN
    -- A later entry has opened the ledger again, so the old lines do not count.
    ROLLBACK;
    SELECT 'folded' AS outcome, v_opened AS seq;
    LEAVE body;
  END IF;

  SELECT JSON_ARRAYAGG(JSON_ARRAY(sums.currency, sums.account, sums.balance)) INTO v_sums FROM (
      SELECT moved.currency, moved.account, CAST(SUM(moved.amount) AS SIGNED) AS balance
        FROM (
          SELECT currency, credit AS account, amount FROM ledger
            WHERE player_id = p_player_id AND seq >= v_opened AND seq <= v_seq
          UNION ALL
          SELECT currency, debit AS account, -amount FROM ledger
            WHERE player_id = p_player_id AND seq >= v_opened AND seq <= v_seq
        ) moved
        GROUP BY moved.currency, moved.account
    ) sums;
  SELECT
      j.money = COALESCE(SUM(IF(s.currency = 'money' AND s.account = 'player', s.balance, 0)), 0)
      AND j.diamonds = COALESCE(SUM(IF(s.currency = 'diamonds' AND s.account = 'player', s.balance, 0)), 0)
      AND j.books_checksum = MOD(MOD(COALESCE(SUM(
          CAST(s.balance AS DECIMAL(30)) * CAST(CRC32(CONCAT(s.currency, ' ', s.account)) AS DECIMAL(30))
        ), 0), 67108859) + 67108859, 67108859)
    INTO v_right
    FROM journal j
    LEFT JOIN JSON_TABLE(v_sums, '$[*]' COLUMNS (
      currency VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
      account VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$[1]',
      balance BIGINT PATH '$[2]'
    )) s ON TRUE
    WHERE j.player_id = p_player_id AND j.seq = v_seq
    GROUP BY j.player_id, j.seq, j.money, j.diamonds, j.books_checksum;
  IF v_right IS NULL OR v_right <> 1 THEN
    ROLLBACK;
    SELECT 'faulty' AS outcome, v_seq AS seq;
    LEAVE body;
  END IF;

  DELETE FROM ledger WHERE player_id = p_player_id AND seq = v_seq;
  INSERT INTO ledger (player_id, seq, line, currency, debit, credit, amount)
    SELECT
      p_player_id, v_seq, ROW_NUMBER() OVER (ORDER BY s.currency, s.account) - 1, s.currency,
      IF(s.balance > 0, 'opening', s.account), IF(s.balance > 0, s.account, 'opening'), ABS(s.balance)
    FROM JSON_TABLE(v_sums, '$[*]' COLUMNS (
      currency VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
      account VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$[1]',
      balance BIGINT PATH '$[2]'
    )) s
    WHERE s.balance <> 0 AND s.account <> 'opening';
  UPDATE journal SET books_opening = 1 WHERE player_id = p_player_id AND seq = v_seq;
  COMMIT;
  SELECT 'folded' AS outcome, v_seq AS seq;
END
