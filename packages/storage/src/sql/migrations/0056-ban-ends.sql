-- Bans go some time after their end: [KEEP-5]. Those without an end have NULL there, and stay. See 0003-player-schema-version.sql for the form.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.STATISTICS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'player_ban' AND INDEX_NAME = 'player_ban_end') = 0,
  'ALTER TABLE player_ban ADD INDEX player_ban_end (until_at)',
  'DO 0'
);

PREPARE add_player_ban_end FROM @change;

EXECUTE add_player_ban_end;

DEALLOCATE PREPARE add_player_ban_end;
