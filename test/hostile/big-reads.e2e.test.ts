import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { createClient } from '@lifegrid/sdk/client'
import { Redis } from 'ioredis'
import { expect, test } from 'vitest'
import { figure, stageOfFile } from '../e2e/support.ts'
import { type Figures, figures } from '../harness/figures.ts'
import { metric } from '../harness/nodes.ts'
import { waitUntil } from '../harness/wait-until.ts'
import { wsSocket } from '../harness/ws-socket.ts'
import { startReaders } from './support/readers.ts'

// Limits of commands as in production, and Redis with its append-only file.
const getStage = stageOfFile({ durable: true, env: { COMMANDS_PER_MINUTE: '30', COMMAND_BURST: '60' } })

const honest = 20
const periodMs = 500
const phaseMs = 12_000

interface HonestClient {
  /** Sends a command every half second for the time of a phase. Adds the latencies to `into`. @returns how many were refused. */
  play(into: Figures): Promise<number>
  readonly closes: () => number
  close(): void
}

async function honestClient(i: number): Promise<HonestClient> {
  const client = createClient({ url: getStage().cluster.ws, userID: `honest-${i}`, clock, random, socket: wsSocket })
  let closes = 0
  client.on('state', (state) => {
    if (state !== 'live' && state !== 'connecting') closes++
  })
  await waitUntil(`honest-${i} is live`, () => client.state === 'live' && client.view !== null)
  await client.send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
  closes = 0
  return {
    async play(into) {
      let refused = 0
      const end = clock.monotonic() + phaseMs
      const sent: Promise<void>[] = []
      for (let n = 0; clock.monotonic() < end; n++) {
        const at = clock.monotonic()
        sent.push(
          client.send('speed', n % 2 === 0 ? 10_000 : 1_000).then(({ ok }) => {
            into.add(clock.monotonic() - at)
            if (!ok) refused++
          }),
        )
        await sleep(clock, periodMs)
      }
      await Promise.all(sent)
      return refused
    },
    closes: () => closes,
    close: () => client.close(),
  }
}

/** The counters of all nodes that rise when a lease is lost. */
async function lostLeases(): Promise<Record<string, number>> {
  const names = ['session_lost_total', 'sim_epoch_barriers_total', 'sim_lost_partitions_total']
  const nodes = getStage().cluster.nodes()
  const sums = names.map(async (name) => {
    const values = await Promise.all(nodes.map((node) => metric(node, `lifegrid_${name}`)))
    return [name, values.reduce((sum, value) => sum + value, 0)] as const
  })
  return Object.fromEntries(await Promise.all(sums))
}

test.each(['getSchools'])(
  '200 sockets that ask for `%s` in bursts cost no lease, and every honest command is answered',
  async (command) => {
    const { cluster } = getStage()
    const redis = new Redis(cluster.redis.url)
    const clients = await Promise.all(Array.from({ length: honest }, (_, i) => honestClient(i)))
    const readers = await startReaders({ url: cluster.ws, sockets: 200, command, burst: 58 })
    const before = await lostLeases()
    const [calm, attacked] = [figures(), figures()]
    let refused = 0
    for (const client of await Promise.all(clients.map((one) => one.play(calm)))) refused += client
    await redis.config('RESETSTAT')
    readers.attack()
    for (const client of await Promise.all(clients.map((one) => one.play(attacked)))) refused += client
    const after = await lostLeases()
    const count = await readers.count()
    const peak = /used_memory_peak:(\d+)/.exec(await redis.info('memory'))?.[1]
    figure(`honest commands, calm: ${calm}`)
    figure(
      `honest commands, attacked: ${attacked}; connections that were cut: ${clients.reduce((sum, one) => sum + one.closes(), 0)}`,
    )
    figure(`readers: ${JSON.stringify(count)}; Redis: at most ${Math.round(Number(peak) / 2 ** 20)} MB`)
    figure(`leases: ${JSON.stringify({ before, after })}`)
    for (const client of clients) client.close()
    await readers.close()
    redis.disconnect()
    expect(refused).toBe(0)
    expect(after).toEqual(before)
  },
)
