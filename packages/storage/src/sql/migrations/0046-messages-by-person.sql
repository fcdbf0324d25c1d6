-- What one person and the player have said, for the memory of the person: [TALK-7].
--
-- A conversation that the life no longer keeps begins anew under another number, so the messages of one person may have several numbers. The index
-- reads them from the latest backwards. See 0003-player-schema-version.sql for the form.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.STATISTICS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'talk_message' AND INDEX_NAME = 'talk_message_person') = 0,
  'ALTER TABLE talk_message ADD INDEX talk_message_person (player_id, life, person, conversation, n)',
  'DO 0'
);

PREPARE add_talk_message_person FROM @change;

EXECUTE add_talk_message_person;

DEALLOCATE PREPARE add_talk_message_person;
