-- Removes players of one partition whose lives were never played: [JOB-5].
--
-- Arguments  p_player_ids: JSON array of players. p_before: wall time in ms; only players who have not been connected since then are
--            removed. p_setup_types: JSON array of the types of commands that do not count as playing; refused commands never count.
--            p_entries_max: a player with more journal entries counts as having played, so that a removal does not last long.
-- Result     one row: removed, the number of removed players; played, the number of those that have played.
--
-- Guarantee: all rows of a player are removed in one transaction, and only if the player has not played, is not connected, and was not
-- connected since p_before. A player who has played is marked, and is not a candidate again.
--
-- The partition's row is locked exclusively. A commit holds it shared until it ends, so no commit for a player of the partition is under
-- way, and each later one sees that the player is gone (commit-lane.sql). Every transaction locks this row before any other, so a
-- removal cannot be part of a deadlock with a commit. Where the partition has gone to another server, nobody is removed: [SHARD-2].
-- READ COMMITTED: see commit-lane.sql.

CREATE PROCEDURE remove_unplayed(
  IN p_partition INT,
  IN p_player_ids MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_before BIGINT,
  IN p_setup_types MEDIUMTEXT CHARACTER SET utf8mb4,
  IN p_entries_max INT
)
SQL SECURITY INVOKER
BEGIN
  DECLARE v_epoch BIGINT DEFAULT -1;
  DECLARE v_absent MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE v_played MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE v_unplayed MEDIUMTEXT CHARACTER SET utf8mb4;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  START TRANSACTION;
  SELECT epoch INTO v_epoch FROM partition_owner WHERE partition_id = p_partition FOR UPDATE;

  SELECT JSON_ARRAYAGG(absent.player_id) INTO v_absent FROM (
      SELECT p.player_id
        FROM JSON_TABLE(p_player_ids, '$[*]' COLUMNS (
          player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$'
        )) c
        STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = c.player_id
        WHERE p.partition_id = p_partition AND p.connection IS NULL AND p.connection_at < p_before AND v_epoch >= 0
        /*!80000 FOR UPDATE OF p */ /*M! FOR UPDATE */
    ) absent;
  SELECT
      JSON_ARRAYAGG(IF(life.has_played, life.player_id, NULL)),
      JSON_ARRAYAGG(IF(life.has_played, NULL, life.player_id))
    INTO v_played, v_unplayed
    FROM (
      SELECT p.player_id, (
          p.head_seq > p_entries_max
          OR EXISTS (
            SELECT 1 FROM journal j
              WHERE j.player_id = p.player_id AND j.outcome = 'ok' AND NOT JSON_CONTAINS(p_setup_types, JSON_QUOTE(j.type))
          )
        ) AS has_played
        FROM JSON_TABLE(v_absent, '$[*]' COLUMNS (
          player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$'
        )) c
        STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = c.player_id
    ) life;

  UPDATE JSON_TABLE(v_played, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = c.player_id
    SET p.played = 1;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN journal d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN ledger d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN snapshot d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN snapshot_offline d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN journal_checkpoint d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN device_token d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN analytics_consent d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN analytics_cursor d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN push_event d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN talk_message d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN told_life d FORCE INDEX (told_life_player) ON d.player_id = c.player_id;
  DELETE d
    FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) c
    STRAIGHT_JOIN player d FORCE INDEX (PRIMARY) ON d.player_id = c.player_id;
  COMMIT;

  SELECT
    (SELECT COUNT(*) FROM JSON_TABLE(v_unplayed, '$[*]' COLUMNS (player_id VARCHAR(64) PATH '$')) r WHERE r.player_id IS NOT NULL)
      AS removed,
    (SELECT COUNT(*) FROM JSON_TABLE(v_played, '$[*]' COLUMNS (player_id VARCHAR(64) PATH '$')) r WHERE r.player_id IS NOT NULL)
      AS played;
END
