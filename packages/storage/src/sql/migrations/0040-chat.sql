-- Messages of the lounge: [LOUNGE-4]. The key is the message's id in the feed, so a message that is written twice is there once, and the
-- order of the keys is the order in which everybody has seen the messages. at_ms is also the wall time of the message in ms.
--
-- author names who wrote it, for operators: `address:` and a keyed hash of the address.

CREATE TABLE IF NOT EXISTS chat_message (
  at_ms BIGINT NOT NULL,
  seq INT NOT NULL,
  nickname VARCHAR(640) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  message VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  author VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (at_ms, seq)
) ENGINE=InnoDB;
