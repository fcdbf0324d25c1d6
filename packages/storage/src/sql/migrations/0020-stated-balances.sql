-- The balances of a life after a journal entry that has ledger lines: [LEDGER-3]. The audit compares them with the sums of the lines. They are
-- NULL in entries without lines and in those of older versions. books_opening is 1 when earlier lines of the player do not count: [LEDGER-4].
-- See 0003-player-schema-version.sql for the form.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'journal' AND COLUMN_NAME = 'money') = 0,
  'ALTER TABLE journal
    ADD COLUMN money BIGINT NULL,
    ADD COLUMN diamonds BIGINT NULL,
    ADD COLUMN books_checksum BIGINT NULL,
    ADD COLUMN books_opening TINYINT NULL',
  'DO 0'
);

PREPARE add_balances FROM @change;

EXECUTE add_balances;

DEALLOCATE PREPARE add_balances;
