import type { Migration } from './migration.ts'

/**
 * The tables. Times are BIGINT milliseconds: no time zone of any server can touch them. Ids are compared byte by byte (`_bin`).
 * `command_id` is VARBINARY because a client chooses it: the `_bin` collations that both servers have ignore trailing spaces, and two
 * ids that differ in a space only would count as one. `partition_cursor` is a table of its own so that the shared lock that a commit
 * takes on `partition_owner` is never upgraded. No foreign keys: they would take locks of their own on the owners' rows.
 */
export const record: Migration = {
  id: 1,
  name: 'record',
  statements: [
    `CREATE TABLE IF NOT EXISTS cluster_settings (
      id TINYINT NOT NULL,
      partitions INT NOT NULL,
      lanes INT NOT NULL,
      PRIMARY KEY (id)
    ) ENGINE=InnoDB`,

    `CREATE TABLE IF NOT EXISTS partition_owner (
      partition_id INT NOT NULL,
      epoch BIGINT NOT NULL,
      owner VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      PRIMARY KEY (partition_id)
    ) ENGINE=InnoDB`,

    `CREATE TABLE IF NOT EXISTS partition_cursor (
      partition_id INT NOT NULL,
      stream_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (partition_id)
    ) ENGINE=InnoDB`,

    // snapshot_at is the wall time of the newer of the player's two snapshots, 0 without one: the sweep of offline lives reads it.
    `CREATE TABLE IF NOT EXISTS player (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      partition_id INT NOT NULL,
      head_seq BIGINT NOT NULL,
      edge VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      connection VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      connection_at BIGINT NOT NULL,
      snapshot_at BIGINT NOT NULL DEFAULT 0,
      PRIMARY KEY (player_id),
      KEY player_connected (partition_id, connection),
      KEY player_offline (connection, snapshot_at)
    ) ENGINE=InnoDB`,

    `CREATE TABLE IF NOT EXISTS journal (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      seq BIGINT NOT NULL,
      command_id VARBINARY(384) NOT NULL,
      at_ms BIGINT NOT NULL,
      game_minute BIGINT NOT NULL,
      type VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      message MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      outcome VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      detail TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
      epoch BIGINT NOT NULL,
      PRIMARY KEY (player_id, seq),
      UNIQUE KEY journal_command (player_id, command_id)
    ) ENGINE=InnoDB`,

    `CREATE TABLE IF NOT EXISTS ledger (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      seq BIGINT NOT NULL,
      line INT NOT NULL,
      currency VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      debit VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      credit VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      amount BIGINT NOT NULL,
      PRIMARY KEY (player_id, seq, line)
    ) ENGINE=InnoDB`,

    ...['snapshot', 'snapshot_offline'].map(
      (table) => `CREATE TABLE IF NOT EXISTS ${table} (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      seq BIGINT NOT NULL,
      at_ms BIGINT NOT NULL,
      game_minute BIGINT NOT NULL,
      schema_version INT NOT NULL,
      data MEDIUMBLOB NOT NULL,
      PRIMARY KEY (player_id)
    ) ENGINE=InnoDB`,
    ),

    `CREATE TABLE IF NOT EXISTS outbox (
      job_id VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      queue VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      payload MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      run_at BIGINT NOT NULL,
      PRIMARY KEY (job_id),
      KEY outbox_due (run_at)
    ) ENGINE=InnoDB`,
  ],
}
