-- Notifications for the devices of players who are away: [PUSH-1].
--
-- push_event has a row for each event that a player is or was told of. due_at is the wall time in ms from which a worker may send it, and
-- NULL when it has been sent or dropped; outcome says which. The row stays for a while, so that no event is sent twice.
--
-- device_token.time_zone is the IANA time zone of the device, for quiet hours; NULL when the client has not given it. See
-- 0003-player-schema-version.sql for the form.

CREATE TABLE IF NOT EXISTS push_event (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_key VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at_ms BIGINT NOT NULL,
  due_at BIGINT NULL,
  attempts INT NOT NULL DEFAULT 0,
  outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at BIGINT NULL,
  PRIMARY KEY (player_id, event_key),
  KEY push_event_due (due_at),
  KEY push_event_ended (ended_at)
) ENGINE=InnoDB;

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'device_token' AND COLUMN_NAME = 'time_zone') = 0,
  'ALTER TABLE device_token ADD COLUMN time_zone VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL',
  'DO 0'
);

PREPARE add_time_zone FROM @change;

EXECUTE add_time_zone;

DEALLOCATE PREPARE add_time_zone;
