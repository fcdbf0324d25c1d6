-- The tables of the record.
--
-- Times are BIGINT milliseconds, so no server's time zone can change them. Ids are compared byte by byte (_bin). command_id is VARBINARY
-- because a client chooses it: the _bin collations that both servers have ignore trailing spaces, so two ids that differ only in a
-- trailing space would count as one. partition_cursor is a table of its own, so that a commit never upgrades the shared lock that it
-- holds on partition_owner. There are no foreign keys: they would take locks of their own on the owners' rows.

CREATE TABLE IF NOT EXISTS cluster_settings (
  id TINYINT NOT NULL,
  partitions INT NOT NULL,
  lanes INT NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS partition_owner (
  partition_id INT NOT NULL,
  epoch BIGINT NOT NULL,
  owner VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (partition_id)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS partition_cursor (
  partition_id INT NOT NULL,
  stream_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (partition_id)
) ENGINE=InnoDB;

-- offline_due_at is the wall time in ms at which an offline life has something to do next; 0 asks a worker to look, NULL means that
-- nothing will happen until the player is back: [ENG-3].
CREATE TABLE IF NOT EXISTS player (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partition_id INT NOT NULL,
  head_seq BIGINT NOT NULL,
  edge VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  connection VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  connection_at BIGINT NOT NULL,
  offline_due_at BIGINT NULL DEFAULT 0,
  PRIMARY KEY (player_id),
  KEY player_connected (partition_id, connection),
  KEY player_offline_due (connection, offline_due_at)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS journal (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  command_id VARBINARY(384) NOT NULL,
  at_ms BIGINT NOT NULL,
  game_minute BIGINT NOT NULL,
  type VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  message MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  outcome VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  detail TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  epoch BIGINT NOT NULL,
  PRIMARY KEY (player_id, seq),
  UNIQUE KEY journal_command (player_id, command_id)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS ledger (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  line INT NOT NULL,
  currency VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  debit VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  credit VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (player_id, seq, line)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS snapshot (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  game_minute BIGINT NOT NULL,
  schema_version INT NOT NULL,
  data MEDIUMBLOB NOT NULL,
  PRIMARY KEY (player_id)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS snapshot_offline (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  game_minute BIGINT NOT NULL,
  schema_version INT NOT NULL,
  data MEDIUMBLOB NOT NULL,
  PRIMARY KEY (player_id)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS outbox (
  job_id VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  queue VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  run_at BIGINT NOT NULL,
  PRIMARY KEY (job_id),
  KEY outbox_due (run_at)
) ENGINE=InnoDB;
