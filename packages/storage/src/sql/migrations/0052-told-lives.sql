-- Lives that workers tell: lists of past decisions and what-ifs ([WHATIF-1] to [WHATIF-6]), and shared pages ([SHARE-1] to [SHARE-5]).
-- Times are milliseconds, as in 0001-record.sql.

-- kind: decisions, what-if or share. state: waiting, told, refused or failed. The id of a share is its address, drawn at random with more than 128 bits.
-- slot_player_id is the player while a list or a what-if waits, NULL afterwards: one at a time. share_player_id is the player of a share: one
-- for each player. told is JSON text, image a PNG. A shared page that is renewed waits, and shows what was told before.
CREATE TABLE IF NOT EXISTS told_life (
  told_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decision BIGINT NULL,
  option_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  requested_at BIGINT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refusal VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  slot_player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  share_player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  attempts INT NOT NULL DEFAULT 0,
  claimed_until BIGINT NOT NULL DEFAULT 0,
  told_at BIGINT NULL,
  told MEDIUMTEXT CHARACTER SET utf8mb4 NULL,
  image MEDIUMBLOB NULL,
  PRIMARY KEY (told_id),
  UNIQUE KEY told_life_slot (slot_player_id),
  UNIQUE KEY told_life_share (share_player_id),
  KEY told_life_player (player_id, requested_at),
  KEY told_life_state (state, claimed_until),
  KEY told_life_age (kind, requested_at)
) ENGINE=InnoDB;
