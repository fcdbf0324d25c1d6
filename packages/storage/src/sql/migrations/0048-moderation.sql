-- Moderation of the lounge: [LOUNGE-14], [LOUNGE-15].
--
-- author and reporter are `player:` and the id of a player, or `address:` and a keyed hash of an address. A report has a copy of the message
-- (at_ms and seq are its id), because messages are removed soon. A sanction (`mute` or `ban`) holds until until_at; ending it early lowers
-- until_at. Times are wall times in ms.

CREATE TABLE IF NOT EXISTS chat_report (
  at_ms BIGINT NOT NULL,
  seq INT NOT NULL,
  reporter VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nickname VARCHAR(640) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  message VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reason VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reported_at BIGINT NOT NULL,
  PRIMARY KEY (at_ms, seq, reporter),
  KEY chat_report_time (reported_at),
  KEY chat_report_reporter (reporter),
  KEY chat_report_author (author)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS chat_sanction (
  sanction_id BIGINT NOT NULL AUTO_INCREMENT,
  author VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  PRIMARY KEY (sanction_id),
  KEY chat_sanction_end (until_at),
  KEY chat_sanction_author (author)
) ENGINE=InnoDB;
