import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import type { NodeSession } from '@lifegrid/cluster/ports'
import { redisFacts } from '@lifegrid/cluster/redis/server-facts'
import { roleGrants } from '@lifegrid/storage/role-grants'
import { type ServerFacts, serverFacts } from '@lifegrid/storage/server-facts'
import { connectRecord } from '../cluster/connect-record.ts'
import { connectTransport } from '../cluster/connect-transport.ts'
import { nodeTroubles } from '../cluster/node-troubles.ts'
import { serviceUrls } from '../cluster/service-urls.ts'
import { topologyOf } from '../cluster/topology.ts'
import { projectRoot } from '../project-root.ts'
import { checkClocks } from './check-clocks.ts'
import { checkGrants, usersOf } from './check-grants.ts'
import { checkMysql } from './check-mysql.ts'
import { checkNodes } from './check-nodes.ts'
import { checkRedis, checkScripts, isLoopback } from './check-redis.ts'
import { aclUsers, checkRedisUsers } from './check-redis-users.ts'
import { type Finding, findingsText } from './finding.ts'

/** `lifegrid doctor [--json]`. @returns the exit code: 1 when something is wrong. */
export async function doctorCommand({ json }: { readonly json?: boolean }): Promise<number> {
  const findings = await examine(serviceUrls())
  console.log(json === true ? JSON.stringify({ findings }) : findingsText(findings))
  return findings.some(({ level }) => level === 'wrong') ? 1 : 0
}

/** Examines Redis, MySQL, their clocks and, when both work, the nodes. */
async function examine({
  redisUrl,
  mysqlUrls,
}: {
  readonly redisUrl: string
  readonly mysqlUrls: readonly string[]
}): Promise<Finding[]> {
  const [acl, grants] = [text('infra/redis/users.acl'), text('infra/mysql/grants.sql')]
  const redis = await attempt('Redis', () => redisFacts(redisUrl, aclUsers(acl)))
  const redisAt = systemClock.now()
  const servers = await examineServers(mysqlUrls, grants)
  const works = redis.facts !== undefined && servers.every(({ facts }) => facts && facts.notMigrated === undefined)
  const nodes = works ? await nodesOf(redisUrl, mysqlUrls) : undefined
  const connections = nodes && (await connectionsMaxOf(nodes))
  return [
    ...redis.findings,
    ...(redis.facts ?? []).flatMap(checkRedis),
    ...(redis.facts ?? []).flatMap(checkScripts),
    ...(redis.facts ?? []).flatMap(({ address, users }) => checkRedisUsers(address, acl, users, isLoopback(address))),
    ...servers.flatMap(({ facts, findings, of, rights }) =>
      [...findings, ...(facts === undefined ? [] : checkMysql(facts, connections)), ...rights].map((finding) => ({
        ...finding,
        says: `${of}${finding.says}`,
      })),
    ),
    ...checkClocks([
      ...(redis.facts ?? []).map(({ address, now }) => ({ of: `Redis ${address}`, shown: now, here: redisAt })),
      ...servers.flatMap(({ facts, at }, server) =>
        facts === undefined
          ? []
          : [{ of: server === 0 ? 'MySQL' : `MySQL server ${server}`, shown: facts.now, here: at }],
      ),
    ]),
    ...(nodes === undefined ? [] : checkNodes(nodes, await nodeTroubles(nodes))),
  ]
}

/** Asks each server of the record. `of` begins what is found about it, when there are several. */
async function examineServers(mysqlUrls: readonly string[], script: string) {
  const examined: (Attempt<ServerFacts> & {
    readonly of: string
    readonly at: number
    readonly rights: readonly Finding[]
  })[] = []
  for (const [server, url] of mysqlUrls.entries()) {
    const attempted = await attempt('MySQL', () => serverFacts(url))
    const of = mysqlUrls.length === 1 ? '' : `Server ${server} of the record: `
    const at = systemClock.now()
    const asked = attempted.facts && (await attempt('MySQL', () => roleGrants(url, usersOf(script))))
    const rights = asked?.facts && checkGrants(script, asked.facts, isLoopback(`${new URL(url).hostname}:`))
    examined.push({ ...attempted, of, at, rights: rights ?? asked?.findings ?? [] })
  }
  return examined
}

/** A file of the project, which the image has too. */
function text(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8')
}

interface Attempt<T> {
  readonly facts: T | undefined
  readonly findings: readonly Finding[]
}

async function attempt<T>(about: 'Redis' | 'MySQL', ask: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { facts: await ask(), findings: [] }
  } catch (error) {
    const says = `It cannot be reached: ${error instanceof Error ? error.message : String(error)}`
    const mend = `Check ${about === 'Redis' ? 'REDIS_URL' : 'MYSQL_URL'}, the network, the user and its password.`
    return { facts: undefined, findings: [{ about, level: 'wrong', says, mend }] }
  }
}

async function nodesOf(redisUrl: string, mysqlUrls: readonly string[]): Promise<readonly NodeSession[]> {
  const store = await connectRecord(mysqlUrls)
  try {
    const transport = await connectTransport(redisUrl, (await topologyOf(store)).lanes)
    try {
      return (await transport.sessions.view()).nodes
    } finally {
      await transport.close()
    }
  } finally {
    await store.close()
  }
}

/** The connections that the nodes may open together, by their own metrics. Nodes that do not answer are left out: they are a finding already. */
async function connectionsMaxOf(nodes: readonly NodeSession[]): Promise<number> {
  const each = await Promise.all(
    nodes.map(async ({ address }) => {
      const metrics = await fetch(new URL('/metrics', address), { signal: AbortSignal.timeout(2_000) }).then(
        (response) => response.text(),
        () => '',
      )
      return Number(/^lifegrid_mysql_connections_max (\d+)/m.exec(metrics)?.[1] ?? 0)
    }),
  )
  return each.reduce((sum, count) => sum + count, 0)
}
