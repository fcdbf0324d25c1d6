-- Nicknames of the lounge that players have claimed: [LOUNGE-18].
--
-- fold is a hash of the nickname in the form in which nicknames that look alike are equal. author is `player:` and the id of the player.
-- nickname is how the player last wrote it. A claim that was not used since some time has ended, also while its row is still there. Times are
-- wall times in ms.

CREATE TABLE IF NOT EXISTS chat_nickname (
  fold CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nickname VARCHAR(640) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  claimed_at BIGINT NOT NULL,
  used_at BIGINT NOT NULL,
  PRIMARY KEY (fold),
  KEY chat_nickname_author (author),
  KEY chat_nickname_used (used_at)
) ENGINE=InnoDB;
