-- Scores and leaderboards of the lounge: [LOUNGE-8], [LOUNGE-9].
--
-- scorer names whose score it is: `player:` and the id of the player, or `email:` and a hash of an e-mail address. No column ever falls. name
-- is shown on the boards. standing has the best value of each scorer on each board, for each day (`d2026-02-09`), each week (`w` and its
-- Monday) and for all time (`all`). value is a whole number whose unit depends on the board. Leaderboards in Redis are made from it.

CREATE TABLE IF NOT EXISTS lounge_score (
  scorer VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(640) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  score BIGINT NOT NULL,
  survival_time BIGINT NOT NULL,
  best_score BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (scorer)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS standing (
  board VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scorer VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(640) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  value BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (board, period, scorer),
  KEY standing_time (at_ms),
  KEY standing_scorer (scorer)
) ENGINE=InnoDB;
