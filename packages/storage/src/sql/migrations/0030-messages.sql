-- Every message of a life: [TALK-8].
--
-- life is the index of the life among those of the player, conversation its number within that life, and n the number of the message within
-- the conversation. The keys are those of the life, so a message that is written again is the same row.

CREATE TABLE IF NOT EXISTS talk_message (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  life INT NOT NULL,
  conversation INT NOT NULL,
  n INT NOT NULL,
  person VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begun_by VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  talk VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said_by VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sentiment VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  game_minute BIGINT NOT NULL,
  game_date VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (player_id, life, conversation, n)
) ENGINE=InnoDB;
