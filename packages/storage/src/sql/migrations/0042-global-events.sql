-- Global events: [LOUNGE-11]. The two tables are only ever added to. A row of global_event_end ends an event early.
--
-- type is what the event does, such as `multiplier`, and value by how much, as text. Times are wall times in ms.

CREATE TABLE IF NOT EXISTS global_event (
  event_id BIGINT NOT NULL AUTO_INCREMENT,
  type VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (event_id),
  KEY global_event_end_time (ends_at)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS global_event_end (
  event_id BIGINT NOT NULL,
  ended_at BIGINT NOT NULL,
  PRIMARY KEY (event_id)
) ENGINE=InnoDB;
