-- Purchases for real money. A row is written with the journal entry of its command, or by an edge for a purchase that the store itself has
-- reported. Times are milliseconds, as in 0001-record.sql.
--
-- receipt is the text that the client sent, and NULL as soon as the store was asked. fingerprint is what the journal and the life have of
-- it. verdict is NULL until then, 'paid', or the code of the refusal. (store, transaction_id) is unique, so the first row that gets a
-- transaction of a store is the only one: [PURCHASE-2]. due_at is the time from which a worker has something to do for the row; NULL when
-- nothing is left to do.

CREATE TABLE IF NOT EXISTS purchase (
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purchase_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  store VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  transaction_id VARCHAR(512) CHARACTER SET ascii COLLATE ascii_bin NULL,
  fingerprint CHAR(71) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  receipt VARCHAR(8192) CHARACTER SET ascii COLLATE ascii_bin NULL,
  verdict VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  diamonds INT NULL,
  created_at BIGINT NOT NULL,
  decided_at BIGINT NULL,
  settled_at BIGINT NULL,
  refunded_at BIGINT NULL,
  refund_settled_at BIGINT NULL,
  due_at BIGINT NULL,
  PRIMARY KEY (player_id, purchase_id),
  UNIQUE KEY purchase_transaction (store, transaction_id),
  KEY purchase_due (due_at)
) ENGINE=InnoDB;

-- Transactions whose money went back, also those that nobody has claimed yet: [PURCHASE-5].
CREATE TABLE IF NOT EXISTS voided_purchase (
  store VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  transaction_id VARCHAR(512) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  voided_at BIGINT NOT NULL,
  PRIMARY KEY (store, transaction_id)
) ENGINE=InnoDB;

-- Reports of stores that have taken effect: a store sends a report until it is acknowledged.
CREATE TABLE IF NOT EXISTS store_report (
  store VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reported_at BIGINT NOT NULL,
  PRIMARY KEY (store, report_id),
  KEY store_report_time (reported_at)
) ENGINE=InnoDB;

-- What operators should know about an account: a refund for each purchase whose money went back. account_id is the player's id where the
-- life belongs to no account.
CREATE TABLE IF NOT EXISTS account_mark (
  account_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purchase_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  marked_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, kind, player_id, purchase_id)
) ENGINE=InnoDB;
