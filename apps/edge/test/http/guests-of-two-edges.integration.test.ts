import { startApp, type TestApp } from '@lifegrid/testkit/processes'
import { ownRedis } from '@lifegrid/testkit/redis'
import { afterAll, beforeAll, expect, it } from 'vitest'

let redis: Awaited<ReturnType<typeof ownRedis>>
let edges: readonly TestApp[] = []

/** One is refilled in 20 s, so a test is over before it gets another one. */
const guestsPerMinute = 3

beforeAll(async () => {
  redis = await ownRedis()
  const env = {
    REDIS_URL: redis.url,
    // A guest's token is signed by the edge, so no database is needed.
    MYSQL_URL: 'mysql://nobody@127.0.0.1:1/none',
    AUTH_SECRET: 'a secret of more than thirty-two characters',
    PORT: '0',
    TRUST_PROXY: '127.0.0.1',
    GUESTS_PER_MINUTE: String(guestsPerMinute),
  }
  edges = await Promise.all(['one', 'two'].map((name) => startApp('edge', env, `edge-${name}`)))
})

afterAll(async () => {
  await Promise.all(edges.map((edge) => edge.stop()))
  await redis.discard()
})

/** Asks each edge in turn for guests from these addresses. Returns the statuses. */
async function ask(addresses: readonly string[]): Promise<number[]> {
  const statuses: number[] = []
  for (const [index, address] of addresses.entries()) {
    const { port } = (edges[index % edges.length] as TestApp).node
    const headers = { 'x-forwarded-for': address }
    statuses.push((await fetch(`http://127.0.0.1:${port}/api/guest`, { method: 'POST', headers })).status)
  }
  return statuses
}

async function failuresAt(edge: TestApp): Promise<number> {
  const text = await (await fetch(`${edge.node.adminUrl}/metrics`)).text()
  return Number(/^lifegrid_edge_guest_count_failures_total (\d+)/m.exec(text)?.[1])
}

it('[CONN-12] two edges count the guests of an address together, on a real Redis', async () => {
  expect(await ask(Array(5).fill('192.0.2.1'))).toEqual([200, 200, 200, 429, 429])
  expect(await ask(['192.0.2.2'])).toEqual([200])
})

it('[CONN-12] addresses of one IPv6 network of 64 bits count as one', async () => {
  const network = ['2001:db8:0:1::1', '2001:db8:0:1::2', '2001:db8:0:1:ffff::3', '2001:db8:0:1::4']
  expect(await ask(network)).toEqual([200, 200, 200, 429])
  expect(await ask(['2001:db8:0:2::1'])).toEqual([200])
})

it('[CONN-12] while Redis is away each edge limits its own guests, and logs and counts that', async () => {
  await redis.stop()
  expect(await ask(Array(8).fill('192.0.2.3'))).toEqual([...Array(6).fill(200), 429, 429])
  for (const edge of edges) {
    expect(await failuresAt(edge)).toBe(3)
    expect(edge.logs()).toContainEqual(expect.objectContaining({ msg: expect.stringContaining('[CONN-12]') }))
  }
})
