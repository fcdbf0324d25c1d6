import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServiceUrls } from '@lifegrid/local/nodes/node-env'
import { projectRoot } from '@lifegrid/local/project-root'
import { Redis } from 'ioredis'
import { createConnection, type RowDataPacket } from 'mysql2/promise'

const roles = ['operator', 'edge', 'sim', 'worker'] as const
export type Role = (typeof roles)[number]

const password = 'only-for-this-test'

/**
 * Gives each node of a cluster the rights of its role, as in production: the users of `infra/redis/users.acl` and the grants of
 * `infra/mysql/grants.sql`. For `ClusterOptions.serviceUrls`.
 * @param found writes the topology of a new cluster, because all nodes start at once: only a sim may, and the others need it.
 */
export function roleUsers(
  found: (mysqlUrl: string) => Promise<void>,
): (node: string, direct: ServiceUrls) => Promise<ServiceUrls> {
  let made: Promise<void> | undefined
  return async (node, direct) => {
    made ??= Promise.all([
      makeRedisUsers(direct.redisUrl),
      found(direct.mysqlUrl),
      makeMysqlUsers(direct.mysqlUrl),
    ]).then(() => {})
    await made
    return urlsOf(node.split('-')[0] as Role, direct)
  }
}

/** The addresses with the user of a role. */
export function urlsOf(role: Role, direct: ServiceUrls): ServiceUrls {
  return { redisUrl: urlOf(role, direct.redisUrl), mysqlUrl: urlOf(role, direct.mysqlUrl) }
}

/** The address of one service with the user of a role. */
export function urlOf(role: Role, direct: string): string {
  const url = new URL(direct)
  url.username = `lifegrid_${role}`
  url.password = password
  return url.href
}

/** Gives one Redis the users of `infra/redis/users.acl`. The default user stays on, because the stage uses it. */
export async function makeRedisUsers(url: string): Promise<void> {
  const redis = new Redis(url)
  const sha256 = hash('sha256', password)
  try {
    for (const line of read('infra/redis/users.acl').split('\n')) {
      const [, name, ...rules] = line.replace(/#[A-Z]+_PASSWORD_SHA256/, `#${sha256}`).split(' ')
      if (name?.startsWith('lifegrid_')) await redis.call('ACL', 'SETUSER', name, ...rules)
    }
  } finally {
    redis.disconnect()
  }
}

async function makeMysqlUsers(url: string): Promise<void> {
  const root = await mysqlRoot(url)
  try {
    for (const role of roles) await root.query(`CREATE USER 'lifegrid_${role}'@'%' IDENTIFIED BY '${password}'`)
    await root.query(read('infra/mysql/grants.sql'))
  } finally {
    await root.end()
  }
}

/** A connection as root, through the socket of the server in its data folder. @param url of its user `lifegrid`. */
export async function mysqlRoot(url: string) {
  const connection = await createConnection({ uri: url })
  const [rows] = await connection.query<RowDataPacket[]>('SELECT @@datadir AS folder')
  await connection.end()
  const folder = String(rows[0]?.folder)
  const secrets = JSON.parse(readFileSync(join(folder, '../secrets.json'), 'utf8')) as { root: string }
  const socketPath = join(folder, 'mysql.sock')
  return createConnection({ socketPath, user: 'root', password: secrets.root, multipleStatements: true })
}

function read(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8')
}
