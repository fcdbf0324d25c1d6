import { isSupported, oldestVersion } from '@lifegrid/base/server-versions'
import type { ServerFacts } from '@lifegrid/storage/server-facts'
import type { Finding } from './finding.ts'

/** A commit has at most 15 MiB. */
const packetBytes = 16 * 1024 * 1024

/**
 * Checks the database server as a cluster in production needs it.
 * @param connectionsMax what the nodes that run may open together; undefined when that is unknown.
 */
export function checkMysql({ version, variables, notMigrated }: ServerFacts, connectionsMax?: number): Finding[] {
  const value = (name: string): string => variables.get(name) ?? ''
  const findings: Finding[] = []
  const add = (level: 'warning' | 'wrong', says: string, mend: string): void => {
    findings.push({ about: 'MySQL', level, says, mend })
  }
  const kind = version.includes('MariaDB') ? 'mariadb' : 'mysql'
  if (!isSupported(kind, version))
    add('wrong', `The server has version ${version}.`, `Use version ${oldestVersion(kind)} or later.`)
  if (notMigrated !== undefined) add('wrong', notMigrated, 'Run `lifegrid migrate`.')
  if (value('read_only') === 'ON' || value('super_read_only') === 'ON')
    add('wrong', 'The server is read-only.', 'MYSQL_URL must lead to the primary, also after a failover.')
  if (Number(value('max_allowed_packet')) < packetBytes)
    add('wrong', `max_allowed_packet is ${value('max_allowed_packet')}.`, `Set it to ${packetBytes} or more.`)
  if (value('innodb_flush_log_at_trx_commit') !== '1')
    add(
      'warning',
      `innodb_flush_log_at_trx_commit is ${value('innodb_flush_log_at_trx_commit')}, so a crash of the machine may lose a second of what was acknowledged.`,
      'Set it to 1.',
    )
  if (value('log_bin') === 'ON' && value('sync_binlog') !== '1')
    add(
      'warning',
      `sync_binlog is ${value('sync_binlog')}, so a replica or a restore may lack commits.`,
      'Set it to 1.',
    )
  const allowed = Number(value('max_connections'))
  if (connectionsMax !== undefined && connectionsMax > allowed * 0.9)
    add(
      'warning',
      `The nodes may open ${connectionsMax} connections, and max_connections is ${allowed}.`,
      'Raise max_connections, with room for nodes that start while others drain.',
    )
  return findings.length > 0 ? findings : [{ about: 'MySQL', level: 'ok', says: `version ${version}, migrated` }]
}
