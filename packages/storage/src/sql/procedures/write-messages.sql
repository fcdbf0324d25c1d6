-- Writes messages of lives, as a part of the transaction of commit-lane.sql or save-offline-life.sql: [TALK-8].
--
-- Argument   a JSON array with one inner array for each row, its values in the order of the columns below.
--
-- A message that is here already is replaced: time has made it again, after a node that had written it died. Messages of a player who has been
-- removed meanwhile are dropped.

CREATE PROCEDURE write_messages(IN p_messages LONGTEXT CHARACTER SET utf8mb4)
SQL SECURITY INVOKER
BEGIN
  INSERT INTO talk_message (
      player_id, life, conversation, n, person, begun_by, talk, said_by, message, sentiment, game_minute, game_date
    )
    SELECT
      m.player_id, m.life, m.conversation, m.n, m.person, m.begun_by, m.talk, m.said_by, m.message, m.sentiment, m.game_minute, m.game_date
    FROM JSON_TABLE(p_messages, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
      life INT PATH '$[1]',
      conversation INT PATH '$[2]',
      n INT PATH '$[3]',
      person MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[4]',
      begun_by MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[5]',
      talk MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[6]',
      said_by MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[7]',
      message MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[8]',
      sentiment MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[9]',
      game_minute BIGINT PATH '$[10]',
      game_date MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[11]'
    )) m
    STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = m.player_id
    ON DUPLICATE KEY UPDATE
      person = VALUES(person), begun_by = VALUES(begun_by), talk = VALUES(talk), said_by = VALUES(said_by),
      message = VALUES(message), sentiment = VALUES(sentiment), game_minute = VALUES(game_minute), game_date = VALUES(game_date);
END
