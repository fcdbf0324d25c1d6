-- What the buyer was asked for, as the store reports it: [PURCHASE-8].
--
-- purchase.paid_amount is the price in the smallest unit of the currency, and paid_currency its code of ISO 4217 in lower case. Both are null
-- when the store says nothing about it, and for purchases that were reported before this migration.
-- See 0003-player-schema-version.sql for the form.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'purchase' AND COLUMN_NAME = 'paid_amount') = 0,
  'ALTER TABLE purchase
    ADD COLUMN paid_amount BIGINT NULL,
    ADD COLUMN paid_currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NULL',
  'DO 0'
);

PREPARE add_paid_price FROM @change;

EXECUTE add_paid_price;

DEALLOCATE PREPARE add_paid_price;
