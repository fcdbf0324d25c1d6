-- The journal keeps neither the messages of refused commands nor the secrets in others: [CMD-11].
--
-- checksum is the CRC-32 of a command's type and message as the client sent it, with which a repeated id is checked ([CMD-5]). It is NULL in
-- the rows of versions that do not know it; their messages are as they were sent. See 0003-player-schema-version.sql for the form.
--
-- Device tokens are in a table of their own, one for each player and platform. Old ones are taken from the journal, and the tokens and
-- receipts there are replaced by their fingerprints. A replay by an earlier version only puts the fingerprint in place of the token. The
-- messages of commands that were refused earlier stay, because an earlier version would replay them.
--
-- READ COMMITTED: the statements below read the whole journal, some hundred thousand rows a second. They lock only the rows that they
-- change, so nodes continue to commit.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'journal' AND COLUMN_NAME = 'checksum') = 0,
  'ALTER TABLE journal ADD COLUMN checksum INT UNSIGNED NULL',
  'DO 0'
);

PREPARE add_checksum FROM @change;

EXECUTE add_checksum;

DEALLOCATE PREPARE add_checksum;

CREATE TABLE IF NOT EXISTS device_token (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  platform VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token VARCHAR(512) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (player_id, platform),
  KEY device_token_token (token, platform)
) ENGINE=InnoDB;

SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED;

-- In the order of the commands, so that the last one counts. A removed token is the text "null", which is too short to be a token.
INSERT INTO device_token (player_id, platform, token, at_ms)
  SELECT j.player_id, JSON_UNQUOTE(JSON_EXTRACT(j.message, '$.platform')), JSON_UNQUOTE(JSON_EXTRACT(j.message, '$.token')), j.at_ms
    FROM journal j
    WHERE j.type = 'deviceToken' AND j.outcome = 'ok' AND j.checksum IS NULL
    ORDER BY j.player_id, j.seq
  ON DUPLICATE KEY UPDATE token = VALUES(token), at_ms = VALUES(at_ms);

DELETE FROM device_token WHERE token = 'null';

UPDATE journal
  SET
    checksum = CRC32(CONCAT(type, ' ', message)),
    message = JSON_SET(
      message,
      IF(type = 'deviceToken', '$.token', '$.receipt'),
      CONCAT('sha256:', SHA2(JSON_UNQUOTE(JSON_EXTRACT(message, IF(type = 'deviceToken', '$.token', '$.receipt'))), 256))
    )
  WHERE type IN ('deviceToken', 'purchaseInAppItem') AND checksum IS NULL
    AND JSON_TYPE(JSON_EXTRACT(message, IF(type = 'deviceToken', '$.token', '$.receipt'))) = 'STRING';
