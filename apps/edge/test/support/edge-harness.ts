import { fail, ok } from '@lifegrid/base/result'
import { keys } from '@lifegrid/cluster/keys'
import { memoryLounge } from '@lifegrid/cluster/lounge/memory-lounge'
import { memoryStandings } from '@lifegrid/cluster/lounge/memory-standings'
import { type MemoryServer, memoryServer } from '@lifegrid/cluster/memory/server'
import { memorySessions } from '@lifegrid/cluster/memory/sessions'
import { memoryStreams } from '@lifegrid/cluster/memory/streams'
import { memoryClusterTime } from '@lifegrid/cluster/memory/time'
import type { Sessions, Streams } from '@lifegrid/cluster/ports'
import { refusal } from '@lifegrid/contract/errors'
import { laneOf } from '@lifegrid/contract/partition'
import { type ConnectionEntry, inboundEntry } from '@lifegrid/contract/wire/inbound'
import { type OutboundFrame, type OutboundPlayer, revocationEntry } from '@lifegrid/contract/wire/outbound'
import type { Revocation } from '@lifegrid/contract/wire/revocation'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, type Registry } from '@lifegrid/observability/metrics'
import { memoryEvents } from '@lifegrid/storage/lounge/memory-events'
import { memoryLoungeStore } from '@lifegrid/storage/lounge/memory-lounge'
import { memoryModeration } from '@lifegrid/storage/lounge/memory-moderation'
import { memoryNicknames } from '@lifegrid/storage/lounge/memory-nicknames'
import { memoryScores } from '@lifegrid/storage/lounge/memory-scores'
import { type ManualClock, manualClock, settlePromises } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import type { Grant } from '../../src/admission/authenticate.ts'
import { createEdge } from '../../src/edge.ts'
import type { EdgePorts, EdgeSettings } from '../../src/edge-context.ts'
import type { LoungePorts, LoungeSettings } from '../../src/lounge/ports.ts'
import { noWordFilter } from '../../src/lounge/word-filter.ts'
import { type FakeClient, fakeClient } from './fake-client.ts'

export interface HarnessOptions {
  readonly settings?: Partial<EdgeSettings>
  /** Wraps the streams, to delay or fail calls. */
  readonly wrap?: (streams: Streams) => Streams
  /** Delays the check of tokens. */
  readonly beforeCheck?: () => Promise<void>
  /** What the record says of the tokens of open sockets. All are admitted by default. */
  readonly stillAdmitted?: EdgePorts['stillAdmitted']
  /** What carries out commands for the whole account. Every command succeeds by default. */
  readonly accounts?: EdgePorts['accounts']
  /** The cluster that the edge belongs to; one of its own by default. */
  readonly server?: MemoryServer
  /** The settings of the lounge, and its ports; without it the edge has no lounge. */
  readonly lounge?: Partial<LoungeSettings> & Partial<Omit<LoungePorts, 'settings'>>
  /** What reads earlier messages. There are none by default. */
  readonly messagePages?: EdgePorts['messagePages']
  /** Where spans go. None are made by default. */
  readonly tracing?: EdgePorts['tracing']
  /** Takes the log lines. The edge logs nothing by default. */
  readonly log?: (line: string) => void
  /** The times of every token. */
  readonly grant?: (now: number) => Grant
}

const defaults: EdgeSettings = {
  partitions: 8,
  lanes: 2,
  backlogMax: 100,
  commandsPerMinute: 30,
  commandBurst: 60,
  connectsPerMinute: 30,
  connectBurst: 30,
  handshakesPerMinute: 600,
  framesPerSecond: 50,
  frameBurst: 200,
  bytesPerSecond: 32_768,
  byteBurst: 262_144,
  connectionsPerAddressMax: 50,
  drainMs: 3000,
}

/** Edges of one cluster must not draw the same ids. */
let edgesOfClusters = 0

const loungeDefaults: LoungeSettings = {
  chatsPerMinute: 60,
  chatBurst: 20,
  chatsPerMinutePerAddress: 1200,
  retentionMs: 3_600_000,
  nicknameMs: 86_400_000,
  openScores: true,
  scorePerSecondMax: 10_000,
  survivalSecondsMax: 1_000_000,
  authorKey: 'key',
}

function loungePorts(server: MemoryServer, clock: ManualClock): Omit<LoungePorts, 'settings'> {
  return {
    feed: memoryLounge(server, clock),
    standings: memoryStandings(server),
    store: memoryLoungeRows(),
    words: noWordFilter,
  }
}

/** All rows of the lounge in memory. */
export function memoryLoungeRows() {
  const chat = memoryLoungeStore()
  return { ...chat, ...memoryScores(), ...memoryEvents(), ...memoryModeration(chat), ...memoryNicknames() }
}

/** One edge on an in-memory cluster, with a clock that only the test advances. */
export async function edgeHarness(registry: Registry, options: HarnessOptions = {}) {
  const clock = (options.server?.clock as ManualClock | undefined) ?? manualClock()
  const server = options.server ?? memoryServer(clock)
  const memory = memoryStreams({ server, clock })
  const streams = options.wrap?.(memory) ?? memory
  const onError = (): void => {}
  const members = memorySessions({ server, clock, ttlMs: 3000, onError })
  let loseSession = (): void => {}
  const sessions: Sessions = {
    ...members,
    register(session, onLost) {
      loseSession = onLost
      return members.register(session, onLost)
    },
  }
  const settings = { ...defaults, ...options.settings }
  const metrics = createMetrics(registry)
  const time = await memoryClusterTime({ server, clock, onError })
  const edge = createEdge({
    clock,
    random: seededRandom(options.server === undefined ? 'edge' : `edge ${++edgesOfClusters}`),
    streams,
    sessions,
    time,
    authenticate: async (init) => {
      await options.beforeCheck?.()
      return init.token === 'bad' ? fail(refusal('bad_token')) : ok(options.grant?.(time.now()))
    },
    stillAdmitted: options.stillAdmitted ?? (async (held) => held.map(() => true)),
    accounts: options.accounts ?? { command: async () => ok(undefined), announcements: async () => new Map() },
    messagePages: options.messagePages ?? { page: async () => ({ conversations: [] }) },
    logger: logger({ name: 'edge', ...(options.log ? { level: 'info', write: options.log } : { level: 'silent' }) }),
    metrics,
    settings,
    tracing: options.tracing,
    loungePorts: options.lounge && {
      ...loungePorts(server, clock),
      ...options.lounge,
      settings: { ...loungeDefaults, ...options.lounge },
    },
    name: 'test',
    address: () => 'http://127.0.0.1:1',
    onRefused: () => {},
  })
  await edge.start()

  /** Lets long chains of appends finish. A millisecond passes. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 100; turn++) await settlePromises()
    await clock.run(1)
  }
  /** All forwarded entries, by partition and then in the order of their stream ids. */
  const forwarded = (): ConnectionEntry[] =>
    Array.from({ length: settings.partitions }, (_, partition) => partition).flatMap((partition) =>
      partitionEntries(partition),
    )
  const partitionEntries = (partition: number): ConnectionEntry[] => {
    const stream = server.stream(keys.commands(laneOf(partition, settings.lanes), partition))
    return (stream?.entries ?? []).map((entry) => inboundEntry.parse(JSON.parse(entry.data ?? '')) as ConnectionEntry)
  }
  const live = async (player: string, address?: string): Promise<FakeClient & { readonly connection: string }> => {
    const client = fakeClient(edge, address)
    client.say({ type: 'init', userID: player })
    await settle()
    const connect = forwarded().findLast((entry) => entry.kind === 'connect' && entry.player === player)
    if (connect === undefined) throw new Error('the connection was not forwarded')
    return Object.assign(client, { connection: connect.connection })
  }
  let n = 0
  /** Publishes an entry as a sim does. `n` counts up unless it is given. */
  const publish = async (players: readonly OutboundPlayer[], from = 'sim-a', number = ++n): Promise<void> => {
    n = Math.max(n, number)
    await memory.publish(edge.id, JSON.stringify({ from, n: number, players }))
    await settle()
  }
  const revoke = async (revocation: Revocation): Promise<void> => {
    await memory.publish(edge.id, JSON.stringify(revocationEntry('operator', revocation)))
    await settle()
  }
  /** Reports the loss of the session, as when the other nodes may have counted this edge as gone. */
  const lose = (): void => loseSession()
  return {
    clock,
    settle,
    lose,
    server,
    streams: memory,
    sessions,
    metrics,
    edge,
    forwarded,
    partitionEntries,
    live,
    publish,
    revoke,
  }
}

export type EdgeHarness = Awaited<ReturnType<typeof edgeHarness>>

/** A state update as a sim makes it. */
export function update(epoch: number, seq: number, fields: object = {}): OutboundFrame {
  return { seq, coalesce: true, text: JSON.stringify({ type: 'u', minute: seq, ...fields, seq, epoch }) }
}

/** A frame that the edge may not merge with others. */
export function receipt(epoch: number, seq: number, replyTo = 'c-1'): OutboundFrame {
  return { seq, coalesce: false, text: JSON.stringify({ type: 'ack', replyTo, seq, epoch }) }
}
