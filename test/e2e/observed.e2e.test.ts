import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { systemClock } from '@lifegrid/base/system-clock'
import { providePrometheus } from '@lifegrid/local/observe/provide-prometheus'
import { projectRoot } from '@lifegrid/local/project-root'
import { dashboards } from '@lifegrid/observability/dashboards/all'
import { declaredMetrics } from '@lifegrid/observability/declared-metrics'
import { labels, otherValue } from '@lifegrid/observability/labels'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { type Role, roleUsers, urlsOf } from '@lifegrid/testkit/role-users'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitUntil } from '../harness/wait-until.ts'
import { figure, stageOfFile } from './support.ts'

/** The spans that the nodes send, by the name of their service. */
const spans: {
  readonly service: string
  readonly name: string
  readonly traceId: string
  readonly parentSpanId?: string
}[] = []
/** A collector of OpenTelemetry: it takes OTLP in JSON. */
const collector = createServer(async (request, response) => {
  const { resourceSpans } = JSON.parse(Buffer.concat(await request.toArray()).toString())
  for (const { resource, scopeSpans } of resourceSpans) {
    const { value } = resource.attributes.find(({ key }: { key: string }) => key === 'service.name')
    for (const scope of scopeSpans) for (const span of scope.spans) spans.push({ ...span, service: value.stringValue })
  }
  response.setHeader('content-type', 'application/json').end('{}')
}).listen(0, '127.0.0.1')
await once(collector, 'listening')
afterAll(() => void collector.close())

/**
 * A cluster as in production: with a real Prometheus, and nodes that have no more rights in Redis and MySQL than their roles need. It is under
 * load. Figures that only a fault brings are not expected; the tests of the faults assert them.
 */
const getStage = stageOfFile({
  edges: 1,
  sims: 2,
  workers: 1,
  observe: { scrapeSeconds: 1 },
  env: {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.5',
  },
  serviceUrls: roleUsers(async (url) => {
    const store = await mysqlStore({ url, lanes: 0, clock: systemClock })
    await store.settings({ partitions: 256, lanes: 8 })
    await store.close()
  }),
})

/** A range of `rate` that holds a few scrapes. */
const rateInterval = '15s'

interface Sample {
  readonly metric: Readonly<Record<string, string>>
  readonly value: readonly [number, string]
}

/** Asks the cluster's Prometheus. @throws Error with its answer when it refuses. */
async function ask<T>(path: string, parameters: Readonly<Record<string, string>> = {}): Promise<T> {
  const { prometheus } = getStage().cluster
  const response = await fetch(`${prometheus?.url}/api/v1/${path}?${new URLSearchParams(parameters)}`)
  const answer = (await response.json()) as { status: string; error?: string; data: T }
  if (answer.status !== 'success') throw new Error(`${JSON.stringify(parameters)}: ${answer.error}`)
  return answer.data
}

async function samples(query: string): Promise<Sample[]> {
  const { result } = await ask<{ result: Sample[] }>('query', { query })
  return result
}

/** Whether a query has series with numbers. The quantile of nothing is not a number. */
async function hasData(expr: string): Promise<boolean> {
  const found = await samples(expr.replaceAll('$__rate_interval', rateInterval))
  return found.some(({ value }) => Number.isFinite(Number(value[1])))
}

beforeAll(async () => {
  const stage = getStage()
  const crowd = await stage.crowd({ players: 6, commandsPerSecond: 10, seed: 'observed' })
  crowd.play()
  for (const { client } of crowd.players) {
    await client.read('getHeirs')
    await client.read('getHeirs')
  }
  await waitUntil('the players have played', () => crowd.acked() > 200)
})

test('every query of every dashboard is valid, and those of a healthy cluster have data', async () => {
  const panels = dashboards.flatMap((one) =>
    one.panels.map((panel) => ({ ...panel, title: `${one.title}, ${panel.title}` })),
  )
  const queries = panels.flatMap(({ title, mayBeEmpty, queries }) =>
    queries.map((query) => ({ title, mayBeEmpty, ...query })),
  )
  expect(queries.length).toBeGreaterThan(70)
  for (const { expr, mayBeEmpty } of queries) if (mayBeEmpty) await hasData(expr)
  let missing = queries.filter(({ mayBeEmpty }) => !mayBeEmpty)
  const allThere = async (): Promise<boolean> => {
    const found = await Promise.all(missing.map(({ expr }) => hasData(expr)))
    missing = missing.filter((_, index) => !found[index])
    return missing.length === 0
  }
  // At the end the list says which are missing.
  await waitUntil('data of all panels', allThere, 60_000).catch(() => {})
  expect(missing.map(({ title, expr }) => `${title}: ${expr}`)).toEqual([])
})

test('Prometheus evaluates every rule without an error, and no alert for a fault fires', async () => {
  interface Rule {
    readonly name: string
    readonly type: 'alerting' | 'recording'
    readonly health: string
    readonly lastError?: string
    readonly query: string
    readonly state?: string
  }
  const rules = async (): Promise<Rule[]> =>
    (await ask<{ groups: { rules: Rule[] }[] }>('rules')).groups.flatMap((group) => group.rules)
  await waitUntil('all rules are evaluated', async () => (await rules()).every(({ health }) => health !== 'unknown'))
  const all = await rules()
  expect(all.length).toBeGreaterThan(20)
  expect(all.flatMap(({ name, lastError }) => (lastError ? [`${name}: ${lastError}`] : []))).toEqual([])
  for (const { name, type } of all) if (type === 'recording') await waitUntil(name, () => hasData(name))
  // The machine of the tests may be slow, so only alerts that do not depend on speed are looked at.
  const firing = all.filter(({ state }) => state === 'firing').map(({ name }) => name)
  expect(
    firing.filter((name) => /NodeDown|RoleMissing|WithoutOwner|Quarantined|Diverged|DeadLetters/.test(name)),
  ).toEqual([])
})

test('the metrics are those that are declared, and their labels are from lists', async () => {
  const declared = new Map(declaredMetrics().map((metric) => [metric.name, metric]))
  const series = await ask<Record<string, string>[]>('series', { 'match[]': '{__name__=~"lifegrid_.+"}' })
  const valuesOf = new Map<string, Set<string>>()
  for (const { __name__: name = '', ...own } of series) {
    const metric = declared.get(name) ?? declared.get(name.replace(/_(?:bucket|sum|count)$/, ''))
    expect(metric, `${name} is not declared`).toBeDefined()
    for (const [label, value] of Object.entries(own)) {
      if (['job', 'node', 'instance', 'le'].includes(label)) continue
      expect(metric?.labelNames, name).toContain(label)
      expect(value, `${name} has a label for something that is not from a list`).not.toMatch(
        /player-observed|\d+\.\d+\.\d+\.\d+/,
      )
      expect(value).not.toBe(otherValue)
      const key = `${metric?.name} ${label}`
      valuesOf.set(key, (valuesOf.get(key) ?? new Set()).add(value))
    }
  }
  for (const [key, values] of valuesOf) {
    const label = key.split(' ')[1] as keyof typeof labels
    expect(values.size, key).toBeLessThanOrEqual(labels[label].valuesMax)
  }
  figure(`observed: ${series.length} series of ${declared.size} metrics on 4 nodes`)
})

test('every histogram of the hops of a command is set, and together they are less than the whole', async () => {
  const hops = ['edge_forward', 'sim_queue_wait', 'sim_engine', 'sim_gate_wait', 'sim_publish', 'edge_delivery']
  for (const hop of [...hops, 'edge_command', 'redis_latency', 'sim_commit']) {
    const [counted] = await samples(`sum(lifegrid_${hop}_ms_count)`)
    expect(Number(counted?.value[1]), hop).toBeGreaterThan(0)
  }
  const [open] = await samples('sum(lifegrid_mysql_connections)')
  const [max] = await samples('sum(lifegrid_mysql_connections_max)')
  expect(Number(open?.value[1])).toBeGreaterThan(0)
  expect(Number(open?.value[1])).toBeLessThanOrEqual(Number(max?.value[1]))
})

test('[OPS-22] a collector gets the spans of half of the commands, from the edge and the sim that had them', async () => {
  const wanted = [
    'command',
    'in the stream',
    'answered by the edge',
    'read by the sim',
    'applied by the sim',
    'committed by the sim',
  ]
  const whole = (): number =>
    [...Map.groupBy(spans, ({ traceId }) => traceId).values()].filter((ofOne) => {
      const names = ofOne.map(({ name }) => name.replace(/ .*/, (rest) => (name.startsWith('command ') ? '' : rest)))
      return wanted.every((name) => names.includes(name))
    }).length
  await waitUntil('whole traces', () => whole() > 20)
  expect(new Set(spans.map(({ service, name }) => `${service}: ${name.replace(/^command .*/, 'command')}`))).toEqual(
    new Set(wanted.map((name) => `lifegrid-${name.endsWith('sim') ? 'sim' : 'edge'}: ${name}`)),
  )
  // A command's own span is the root, and every other one is below it.
  const roots = new Set(
    spans.filter(({ parentSpanId }) => parentSpanId === undefined).map(({ name }) => name.split(' ')[0]),
  )
  expect(roots).toEqual(new Set(['command']))
  const [sent] = await samples('sum(lifegrid_spans_total{outcome!="exported"})')
  expect(Number(sent?.value[1] ?? 0)).toBe(0)
  const [received] = await samples('sum(lifegrid_edge_command_ms_count)')
  const own = spans.filter(({ name }) => name.startsWith('command ')).length
  figure(`observed: spans of ${own} of ${received?.value[1]} commands`)
})

test('[ADMIN-1] a worker shows the main figures to whoever has the admin token, and loads nothing from elsewhere', async () => {
  const { cluster } = getStage()
  const url = `${cluster.node('worker-1').adminUrl}/figures`
  expect((await fetch(url)).status).toBe(401)
  const token = (await readFile(cluster.home.adminTokenFile, 'utf8')).trim()
  const authorization = `Basic ${Buffer.from(`operator:${token}`).toString('base64')}`
  const response = await fetch(url, { headers: { authorization } })
  const page = await response.text()
  expect(response.status).toBe(200)
  for (const { title } of dashboards[0]?.panels ?? []) expect(page).toContain(title)
  expect(page).toContain('<polyline')
  expect(page).toContain('edge-1')
  expect(page).not.toContain('Prometheus does not answer')
  expect(page).not.toMatch(/(?:src|href)=/)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})

/** How Redis and MySQL refuse what a user may not do. */
const refused = /NOPERM|can't run this command|ACL failure|command denied|Access denied/

test('[OPS-29] no node is refused by Redis or MySQL, and a script can do no more than the role that runs it', async () => {
  const { redis, mysql, nodes } = getStage().cluster
  for (const { name, logFile } of nodes()) {
    const lines = (await readFile(logFile, 'utf8')).split('\n')
    expect(
      lines.filter((line) => refused.test(line)),
      name,
    ).toEqual([])
  }
  const direct = { redisUrl: redis.url, mysqlUrl: mysql.url }
  const attempts: [Role, string, string[]][] = [
    ['edge', 'EVAL', ['return 1', '0']],
    ['edge', 'FUNCTION', ['LOAD', '#!lua name=own']],
    ['edge', 'DEL', ['{l0}:cmd:0']],
    ['edge', 'GET', ['{spent}:2030-01-31']],
    ['sim', 'EVAL', ['return 1', '0']],
    ['sim', 'DEL', ['{bull}:reply:id']],
    ['worker', 'EVAL', ['return redis.call("GETDEL", KEYS[1])', '1', 'ticket:one']],
    ['worker', 'EVAL', ['return redis.call("FLUSHALL")', '0']],
    ['worker', 'GETDEL', ['ticket:one']],
    ['worker', 'FLUSHALL', []],
    ['sim', 'CONFIG', ['SET', 'maxmemory-policy', 'allkeys-lru']],
    ['edge', 'KEYS', ['*']],
    ['edge', 'ACL', ['LIST']],
  ]
  for (const [role, command, args] of attempts) {
    const client = new Redis(urlsOf(role, direct).redisUrl)
    await expect(client.call(command, ...args), `${role}: ${command} ${args}`).rejects.toThrow(refused)
    client.disconnect()
  }
})

test('[OPS-27] the doctor finds the rights of the roles as their files say, and a role that may do more', async () => {
  const { redis, mysql, home } = getStage().cluster
  const direct = { redisUrl: redis.url, mysqlUrl: mysql.url }
  const urls = { REDIS_URL: urlsOf('operator', direct).redisUrl, MYSQL_URL: urlsOf('worker', direct).mysqlUrl }
  const env = { ...process.env, ...urls, LIFEGRID_HOME: home.folder }
  const rights = async (): Promise<string[]> => {
    const doctor = promisify(execFile)(process.execPath, ['apps/ctl/src/main.ts', 'doctor', '--json'], {
      cwd: projectRoot,
      env,
    })
    // It fails for other settings of a cluster for tests.
    const { stdout } = await doctor.catch((error: { stdout: string }) => error)
    const { findings } = JSON.parse(stdout) as { findings: { says: string }[] }
    return findings.map(({ says }) => says.replace(/^[\w.:]+:\d+ /, '')).filter((says) => /role|lifegrid_/.test(says))
  }
  const ownInMysql = [
    'lifegrid_worker may do what infra/mysql/grants.sql says',
    'lifegrid_worker may not see the rights of lifegrid_operator, lifegrid_sim, lifegrid_edge',
  ]
  expect(await rights()).toEqual(['lets each role do what infra/redis/users.acl says', ...ownInMysql])
  const client = new Redis(redis.url)
  await client.call('ACL', 'SETUSER', 'lifegrid_edge', '+keys')
  client.disconnect()
  expect(await rights()).toEqual(['lifegrid_edge may use more commands than its role needs: keys.', ...ownInMysql])
})

test('[REDIS-3] scripts that Redis has lost are loaded again by a node that may, and players go on', async () => {
  const stage = getStage()
  const client = new Redis(stage.cluster.redis.url)
  await client.function('FLUSH')
  await waitUntil('a node has loaded the scripts', async () => (await client.function('LIST')).length === 1)
  client.disconnect()
  const crowd = await stage.crowd({ players: 1, commandsPerSecond: 10, seed: 'after' })
  crowd.play()
  await waitUntil('commands are acknowledged', () => crowd.acked() > 10)
})

test('promtool accepts the configuration and the rules, and the tests of the alerts pass', async () => {
  const promtool = await providePrometheus('promtool', () => {})
  if (promtool.kind !== 'binary') throw new Error('promtool runs as a program')
  const run = (...args: string[]): Promise<unknown> =>
    promisify(execFile)(promtool.path, args, { cwd: join(projectRoot, 'infra/prometheus') })
  await run('check', 'config', '--syntax-only', 'prometheus.yml')
  await run('check', 'rules', 'rules/slo.yml', 'rules/alerts.yml')
  await run('test', 'rules', 'tests/alerts.test.yml')
})
