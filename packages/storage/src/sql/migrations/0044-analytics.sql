-- How far the journal of a life has been reported to analytics: [KEEP-7]. Only lives whose player has consented have a row, and it goes with
-- the consent. seq: the last entry that was reported or passed over. client_id: the random name under which the life is reported; empty until
-- the first time. due_at: wall time in ms at which a worker looks for later entries. claim_id: the claim of the worker that looks now.
-- waits: how often in a row there was nothing to report, or nobody to report it to.
CREATE TABLE IF NOT EXISTS analytics_cursor (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  seq BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  claim_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  waits INT NOT NULL DEFAULT 0,
  PRIMARY KEY (player_id),
  KEY analytics_cursor_due (due_at),
  KEY analytics_cursor_claim (claim_id)
) ENGINE=InnoDB;
