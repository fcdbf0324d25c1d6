import { isSupported, oldestVersion } from '@lifegrid/base/server-versions'
import { scriptLibrary } from '@lifegrid/cluster/redis/script-library'
import type { RedisFacts } from '@lifegrid/cluster/redis/server-facts'
import type { Finding } from './finding.ts'

/** The share of its memory above which Redis is nearly full. */
const nearlyFull = 0.8

/** Checks a Redis server as a cluster in production needs it: [REDIS-2]. */
export function checkRedis({ address, info, isOpen }: RedisFacts): Finding[] {
  const field = (name: string): string => info.get(name) ?? ''
  const used = Number(field('used_memory'))
  const max = Number(field('maxmemory'))
  const findings: Finding[] = []
  const add = (level: 'warning' | 'wrong', says: string, mend: string): void => {
    findings.push({ about: 'Redis', level, says: `${address} ${says}`, mend })
  }
  const version = field('redis_version')
  if (!isSupported('redis', version))
    add('wrong', `has version ${version}.`, `Use version ${oldestVersion('redis')} or later.`)
  if (field('role') === 'slave')
    add('wrong', 'is a replica.', 'REDIS_URL must lead to the master, also after a failover.')
  if (max === 0) add('warning', 'has no maxmemory, so it may grow until the system ends it.', 'Set maxmemory.')
  else if (used / max > nearlyFull)
    add('warning', `uses ${Math.round((used / max) * 100)} % of its maxmemory.`, 'See docs/runbooks/redis.md.')
  if (field('maxmemory_policy') !== 'noeviction')
    add(
      'wrong',
      `has the maxmemory-policy ${field('maxmemory_policy')}, so it may drop sessions and commands.`,
      'Set noeviction.',
    )
  if (isOpen && !isLoopback(address))
    add(
      'wrong',
      'lets in whoever reaches it: no password is needed.',
      'Give each role its own user, and turn the user default off: infra/redis/README.md.',
    )
  if (field('aof_enabled') !== '1')
    add(
      'warning',
      'writes no append-only file: after a restart, clients must send again what was not committed.',
      'Set appendonly yes.',
    )
  return findings.length > 0 ? findings : [{ about: 'Redis', level: 'ok', says: `${address}, version ${version}` }]
}

/** [REDIS-3] Names the scripts of releases other than this one. Redis keeps them until somebody removes them. */
export function checkScripts({ address, libraries = [] }: RedisFacts): Finding[] {
  const others = libraries.filter((name) => name !== scriptLibrary.name)
  if (others.length === 0) return []
  const says = `${address} has the scripts of other releases too: ${others.sort().join(' ')}`
  const mend = 'When no node of another release runs: FUNCTION DELETE <name>, as lifegrid_operator.'
  return [{ about: 'Redis', level: 'ok', says, mend }]
}

/** Whether `host:port` is on this machine. */
export function isLoopback(address: string): boolean {
  return /^(?:localhost:|127\.|\[?::1\]?:|::ffff:127\.)/.test(address)
}
