-- Refunds of a part of the price, and what a mark means: [PURCHASE-5], [PURCHASE-7]. Shares are in millionths of the price.
--
-- purchase.refund_share is the share that the store has given back so far, refund_sent_share the share that the life is told of at present,
-- and refund_settled_share the share that the journal has. charged_back is 1 when the bank of the buyer took the money back.
-- account_mark.owed are the diamonds that could not be taken back. removed_at is the time at which an operator removed the mark.
-- See 0003-player-schema-version.sql for the form.

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'purchase' AND COLUMN_NAME = 'refund_share') = 0,
  'ALTER TABLE purchase
    ADD COLUMN refund_share INT NULL,
    ADD COLUMN refund_sent_share INT NOT NULL DEFAULT 0,
    ADD COLUMN refund_settled_share INT NOT NULL DEFAULT 0,
    ADD COLUMN charged_back TINYINT NOT NULL DEFAULT 0',
  'DO 0'
);

PREPARE add_shares FROM @change;

EXECUTE add_shares;

DEALLOCATE PREPARE add_shares;

UPDATE purchase
  SET refund_share = 1000000,
      refund_sent_share = IF(refund_settled_at IS NULL, 0, 1000000),
      refund_settled_share = IF(refund_settled_at IS NULL, 0, 1000000)
  WHERE refunded_at IS NOT NULL AND refund_share IS NULL;

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'voided_purchase' AND COLUMN_NAME = 'share') = 0,
  'ALTER TABLE voided_purchase ADD COLUMN share INT NOT NULL DEFAULT 1000000',
  'DO 0'
);

PREPARE add_voided_share FROM @change;

EXECUTE add_voided_share;

DEALLOCATE PREPARE add_voided_share;

SET @change = IF(
  (SELECT COUNT(*) FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'account_mark' AND COLUMN_NAME = 'owed') = 0,
  'ALTER TABLE account_mark
    ADD COLUMN owed INT NOT NULL DEFAULT 0,
    ADD COLUMN removed_at BIGINT NULL',
  'DO 0'
);

PREPARE add_owed FROM @change;

EXECUTE add_owed;

DEALLOCATE PREPARE add_owed;
