-- The id of the record's history, in one row. Clients keep it with their position, so that a position in another record, or in the
-- future of a restored one, is never resumed: [CONN-2].

CREATE TABLE IF NOT EXISTS record_history (
  id TINYINT NOT NULL,
  history CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB;

INSERT IGNORE INTO record_history (id, history) VALUES (1, LEFT(SHA2(CONCAT(UUID(), RAND()), 256), 16));
