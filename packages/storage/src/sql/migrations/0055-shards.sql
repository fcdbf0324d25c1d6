-- [SHARD-1] The map of the servers of the record, which counts on the first server alone. The row with the highest version is in force; without
-- a row the first server holds every partition. ranges: JSON [[first, last, server], ...]. moving: JSON, the move that is under way, or NULL.
-- [SHARD-2] shard_identity has the number of the server itself, so that a list of servers in another order is noticed; no row on a server that
-- has never held a partition. A row of partition_owner with a negative epoch says that the partition is on another server.

CREATE TABLE IF NOT EXISTS shard_map (
  version BIGINT NOT NULL,
  partitions INT NOT NULL,
  ranges MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  moving TEXT CHARACTER SET ascii COLLATE ascii_bin NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (version)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS shard_identity (
  id TINYINT NOT NULL,
  number INT NOT NULL,
  record CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB;
