-- The step of an erasure on a server that is not the first one: [SHARD-6]. begin_erasure has decided on the first server.
--
-- Arguments  p_lives: JSON [[partition_id, player_id], ...] of lives on this server, in partition order. p_now: wall time in ms.
-- Result     one row: outcome, which is 'begun'; or 'elsewhere' when one of the partitions is not on this server.
--
-- Guarantee: with 'begun', the heads of the lives are gone and the ids of the lives are in erased_life, in one transaction, so that later
-- commits for the lives and their births are refused (commit-lane.sql). Otherwise nothing is changed. It may be repeated.
--
-- The partitions' rows are locked as in begin-erasure.sql. Their epochs are compared in the select list: see commit-lane.sql.

CREATE PROCEDURE erase_heads(IN p_lives MEDIUMTEXT CHARACTER SET utf8mb4, IN p_now BIGINT)
SQL SECURITY INVOKER
body: BEGIN
  DECLARE v_elsewhere INT DEFAULT 0;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT COALESCE(SUM(COALESCE(o.epoch, -1) < 0), 0) INTO v_elsewhere
    FROM JSON_TABLE(p_lives, '$[*]' COLUMNS (partition_id INT PATH '$[0]')) l
    LEFT JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = l.partition_id
    /*!80000 FOR UPDATE OF o */ /*M! FOR UPDATE */;
  IF v_elsewhere > 0 THEN
    ROLLBACK;
    SELECT 'elsewhere' AS outcome;
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
  COMMIT;
  SELECT 'begun' AS outcome;
END
