-- Writes the checkpoint of a life, from which its journal is replayed from now on: [KEEP-1].
--
-- Arguments  the columns of the checkpoint; p_former_seq: the seq of the checkpoint that it takes the place of, 0 if there is none.
-- Result     one row: written, 1 or 0.
--
-- Guarantee: the checkpoint is written only if the player has not been removed, if no other worker has written one since p_former_seq, and
-- if the owner's snapshot has all entries up to p_seq. So every release can load the life without these entries: it begins with this
-- snapshot or a later one. The player is marked as played, because nobody can find that in the journal any more ([JOB-5]).
--
-- The player's row is locked first, as by a commit and by an erasure. The call does little, so a commit that waits for it waits for
-- less than a millisecond.

CREATE PROCEDURE keep_checkpoint(
  IN p_player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_seq BIGINT,
  IN p_at_ms BIGINT,
  IN p_game_minute BIGINT,
  IN p_schema_version INT,
  IN p_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_data MEDIUMBLOB,
  IN p_former_seq BIGINT
)
SQL SECURITY INVOKER
BEGIN
  DECLARE v_known INT DEFAULT 0;
  DECLARE v_former BIGINT DEFAULT 0;
  DECLARE v_covered INT DEFAULT 0;
  DECLARE v_written INT DEFAULT 0;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT COUNT(*) INTO v_known FROM player WHERE player_id = p_player_id FOR UPDATE;
  SELECT COALESCE(MAX(seq), 0) INTO v_former FROM journal_checkpoint WHERE player_id = p_player_id;
  SELECT COUNT(*) INTO v_covered FROM snapshot WHERE player_id = p_player_id AND seq >= p_seq;
  SET v_written = (v_known = 1 AND v_covered = 1 AND v_former = p_former_seq AND p_seq > v_former);
  IF v_written = 1 THEN
    INSERT INTO journal_checkpoint (player_id, seq, at_ms, game_minute, schema_version, hash, data)
      VALUES (p_player_id, p_seq, p_at_ms, p_game_minute, p_schema_version, p_hash, p_data)
      ON DUPLICATE KEY UPDATE
        seq = VALUES(seq), at_ms = VALUES(at_ms), game_minute = VALUES(game_minute),
        schema_version = VALUES(schema_version), hash = VALUES(hash), data = VALUES(data);
    UPDATE player SET played = 1 WHERE player_id = p_player_id;
  END IF;
  COMMIT;
  SELECT v_written AS written;
END
