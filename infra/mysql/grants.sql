-- What each role may do in the database `lifegrid`. Run it as an administrator, after `lifegrid migrate` and after the accounts exist:
--
--   CREATE USER 'lifegrid_edge'@'%' IDENTIFIED BY '…';     CREATE USER 'lifegrid_sim'@'%' IDENTIFIED BY '…';
--   CREATE USER 'lifegrid_worker'@'%' IDENTIFIED BY '…';   CREATE USER 'lifegrid_operator'@'%' IDENTIFIED BY '…';
--
-- Procedures run with the rights of who calls them, so the rights to tables decide. Only sims may write `partition_owner`, where epochs are
-- issued ([FENCE-1]). Edges write nothing that a life is made of. No role but the operator's, which migrates, may change a table or a procedure.
-- Start a sim of a new cluster before its workers: the first sim writes the topology ([TOPO-1]).

GRANT ALL ON lifegrid.* TO 'lifegrid_operator'@'%';

GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON lifegrid.* TO 'lifegrid_sim'@'%';

-- LOCK TABLES is what MySQL asks for when a worker locks the row of a partition and writes nothing to it.
GRANT SELECT, EXECUTE, LOCK TABLES ON lifegrid.* TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_character TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_deletion TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_mail_token TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_mark TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_session TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.analytics_consent TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.analytics_cursor TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.chat_message TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.chat_nickname TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.chat_report TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.chat_sanction TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.data_export TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.data_export_chunk TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.device_token TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.erased_life TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.erasure_log TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.journal TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.journal_checkpoint TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.ledger TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.lounge_score TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.outbox TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.partition_cursor TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.player TO 'lifegrid_worker'@'%';
GRANT DELETE ON lifegrid.player_ban TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.purchase TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.push_event TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.snapshot TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.snapshot_offline TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.standing TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.store_report TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.talk_message TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.told_life TO 'lifegrid_worker'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.voided_purchase TO 'lifegrid_worker'@'%';

GRANT SELECT ON lifegrid.* TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_character TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_deletion TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_mail_token TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_mark TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.account_session TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.analytics_consent TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.analytics_cursor TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.chat_nickname TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE ON lifegrid.chat_report TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.data_export TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.data_export_chunk TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.erased_life TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.erasure_log TO 'lifegrid_edge'@'%';
GRANT INSERT ON lifegrid.global_event TO 'lifegrid_edge'@'%';
GRANT INSERT ON lifegrid.global_event_end TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.lounge_score TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.outbox TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.purchase TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.standing TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.store_report TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.told_life TO 'lifegrid_edge'@'%';
GRANT INSERT, UPDATE, DELETE ON lifegrid.voided_purchase TO 'lifegrid_edge'@'%';
