-- Exports of what is kept on a player: [RIGHTS-6]. Times are milliseconds, as in 0001-record.sql.

-- request_id is the id of the command, so that a repeated one is the same export. state: waiting, ready, taken or failed. slot_player_id is a
-- life of the account, the same for all of its exports, while the export waits; NULL afterwards. So one export of an account waits at a
-- time. A worker that builds the export claims it until claimed_until. A row stays after its download, for the limit on requests.
CREATE TABLE IF NOT EXISTS data_export (
  export_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_id VARBINARY(384) NOT NULL,
  requested_at BIGINT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot_player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  attempts INT NOT NULL DEFAULT 0,
  claimed_until BIGINT NOT NULL DEFAULT 0,
  ready_at BIGINT NULL,
  expires_at BIGINT NULL,
  bytes BIGINT NULL,
  chunks INT NULL,
  taken_at BIGINT NULL,
  PRIMARY KEY (export_id),
  UNIQUE KEY data_export_request (player_id, request_id),
  UNIQUE KEY data_export_slot (slot_player_id),
  KEY data_export_state (state, claimed_until),
  KEY data_export_age (requested_at)
) ENGINE=InnoDB;

-- An export in pieces, each encrypted: [RIGHTS-7].
CREATE TABLE IF NOT EXISTS data_export_chunk (
  export_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  n INT NOT NULL,
  data MEDIUMBLOB NOT NULL,
  PRIMARY KEY (export_id, n)
) ENGINE=InnoDB;
