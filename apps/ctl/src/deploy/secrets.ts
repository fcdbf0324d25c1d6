import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Random, randomId } from '@lifegrid/base/random'
import { ExpectedFailure } from '../expected-failure.ts'
import { projectRoot } from '../project-root.ts'

/** The roles that have a user of their own in MySQL. */
const mysqlRoles = ['edge', 'sim', 'worker', 'operator'] as const
/** The roles that have a user of their own in Redis: those of `infra/redis/users.acl`. */
const redisRoles = ['edge', 'sim', 'worker', 'operator'] as const

/** Where the nodes reach the services: `host:port`. */
export interface ServiceHosts {
  readonly redis: string
  readonly mysql: string
}

/**
 * The secrets of a new deployment: file name → content. A node reads the file `auth_secret` with `AUTH_SECRET_FILE`, and so on.
 * `users.acl` is Redis's file of users, and `users.sql` creates those of MySQL.
 */
export function newSecrets(hosts: ServiceHosts, random: Random): ReadonlyMap<string, string> {
  const password = (): string => randomId(random, 40)
  const files = new Map<string, string>([
    ['auth_secret', randomId(random, 64)],
    ['export_key', createHash('sha256').update(randomId(random, 64)).digest('hex')],
    ['admin_token', password()],
    ['log_id_key', randomId(random, 64)],
    ['grafana_admin_password', password()],
  ])
  const root = password()
  files.set('mysql_root_password', root)
  files.set('mysql_url_root', `mysql://root:${root}@${hosts.mysql}/lifegrid`)
  const users: string[] = []
  for (const role of mysqlRoles) {
    const secret = password()
    users.push(`CREATE USER 'lifegrid_${role}'@'%' IDENTIFIED BY '${secret}';`)
    files.set(`mysql_url_${role}`, `mysql://lifegrid_${role}:${secret}@${hosts.mysql}/lifegrid`)
  }
  files.set('users.sql', users.join('\n'))
  let acl = readFileSync(join(projectRoot, 'infra/redis/users.acl'), 'utf8').trim()
  for (const role of redisRoles) {
    const secret = password()
    acl = acl.replace(`${role.toUpperCase()}_PASSWORD_SHA256`, createHash('sha256').update(secret).digest('hex'))
    files.set(`redis_url_${role}`, `redis://lifegrid_${role}:${secret}@${hosts.redis}`)
  }
  files.set('users.acl', acl)
  return files
}

/**
 * The lists of all MySQL servers, for `MYSQL_URLS_FILE`: file name → content. The users have the same passwords on each server. Servers are only appended,
 * because their order must not change ([SHARD-2]).
 * @param files those of the deployment.
 * @param added the further servers, `host:port`.
 * @throws ExpectedFailure when a file is missing, or a server is in the list already.
 */
export function withServers(files: ReadonlyMap<string, string>, added: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    [...mysqlRoles, 'root'].map((role) => {
      const url = files.get(`mysql_url_${role}`)
      if (url === undefined) throw new ExpectedFailure(`The file mysql_url_${role} is missing.`)
      const urls = (files.get(`mysql_urls_${role}`) ?? url).split(',')
      for (const host of added) {
        if (!/^(?:[\w.-]+|\[[\da-fA-F:]+\])(?::\d{1,5})?$/.test(host)) {
          throw new ExpectedFailure(`"${host}" is not a server such as mysql-1:3306.`)
        }
        const further = url.replace(/@[^/]*\//, `@${host}/`)
        if (urls.includes(further)) throw new ExpectedFailure(`${host} is in the list already.`)
        urls.push(further)
      }
      return [`mysql_urls_${role}`, urls.join(',')] as const
    }),
  )
}
