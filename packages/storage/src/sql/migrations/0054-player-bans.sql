-- [OPS-7] Lives that may not connect. player_id is the life that the operator has named. account_id is its account when all lives of the
-- account are banned, NULL when that life alone is. until_at is NULL for a ban without an end. Times are wall times in ms.

CREATE TABLE IF NOT EXISTS player_ban (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  banned_at BIGINT NOT NULL,
  until_at BIGINT NULL,
  PRIMARY KEY (player_id),
  KEY player_ban_account (account_id),
  KEY player_ban_time (banned_at)
) ENGINE=InnoDB;
