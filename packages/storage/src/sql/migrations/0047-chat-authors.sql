-- Finds the messages of one author: [LOUNGE-13], [RIGHTS-3]. author is `player:` and the id of the player, or `address:` and a keyed hash of the
-- address for a client without a player. See 0003-player-schema-version.sql for the form.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.STATISTICS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'chat_message' AND INDEX_NAME = 'chat_message_author') = 0,
  'ALTER TABLE chat_message ADD INDEX chat_message_author (author)',
  'DO 0'
);

PREPARE add_chat_author FROM @change;

EXECUTE add_chat_author;

DEALLOCATE PREPARE add_chat_author;
