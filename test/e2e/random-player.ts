import { type Clock, sleep } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { birth } from '@lifegrid/engine/birth'
import { type Client, createClient } from '@lifegrid/sdk/client'
import type { TokenSource } from '@lifegrid/sdk/connection'
import { below, pick } from '@lifegrid/testkit/pick'
import { messageOf, type Pool } from '../../packages/engine/test/support/message-of.ts'
import { poolOf } from '../../packages/engine/test/support/pool-of.ts'
import { type Ledger, ledger } from '../harness/ledger.ts'
import { wsSocket } from '../harness/ws-socket.ts'

export interface RandomPlayerOptions {
  readonly url: string
  readonly userID: string
  readonly getToken: TokenSource
  readonly clock: Clock
  readonly random: Random
  /** Receipts of purchases. Players share them, so that one is used several times. */
  readonly receipts: readonly string[]
}

/** A client that sends random commands of the contract, valid ones and invalid ones, whatever the state of its life. */
export interface RandomPlayer {
  readonly client: Client
  readonly ledger: Ledger
  play(untilMs: number): Promise<void>
  /** Waits until every command has its answer, and the client connects no more. @returns false after `deadlineMs`. */
  settle(deadlineMs: number): Promise<boolean>
}

const all = Object.values(commands)
const writes = all.filter(({ kind }) => kind === 'write')
const reads = all.filter(({ kind, name }) => kind === 'read' && name !== 'ping')
/** Commands that end a life, which would leave little to do for the others. */
const rare = new Set<string>(['restart', 'purchaseTimeSkip'])
const common = writes.filter(({ name }) => !rare.has(name))
/** Commands that mostly succeed, also in the first weeks of a life. */
const easy = [commands.speed, commands.start, commands.stop, commands.awayMode, commands.deviceToken] as const
const wrong = [null, 7, 'x', [], {}, { id: 7 }, { 'no such field': 1 }, { id: 'x'.repeat(200) }, [[[[[]]]]]] as const
const periodMs = 60

const nobody = birth({ playerId: 'nobody', seed: 'of nobody', ruleset: 'calibrated', at: 0 }, { catalogue })
const fixedPool = poolOf(nobody, { catalogue })

export function randomPlayer({ clock, random, receipts, ...options }: RandomPlayerOptions): RandomPlayer {
  const book = ledger(options.userID, clock)
  const client = createClient({ ...options, clock, random, socket: book.tap(wsSocket) })
  const move = (): void => {
    if (client.view === null || client.unanswered > 60) return
    // The SDK types commands by name; these are drawn at run time.
    const send = client.send as (type: string, message: unknown) => Promise<unknown>
    const read = client.read as (type: string, message: unknown) => Promise<unknown>
    const roll = below(random, 100)
    if (client.view.state.status === 'creating' && roll < 60) {
      void send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
    } else if (roll < 5) {
      void send('purchaseInAppItem', { productId: 'handful', receipt: pick(random, receipts) })
    } else if (roll < 20) {
      void send(pick(random, writes).name, pick(random, wrong))
    } else if (roll < 28) {
      const { name, message } = pick(random, reads)
      void read(name, validMessage(message, client, random))
    } else if (roll < 60) {
      const { name, message } = pick(random, easy)
      void send(name, validMessage(message, client, random))
    } else {
      const { name, message } = below(random, 100) < 2 ? pick(random, writes) : pick(random, common)
      void send(name, validMessage(message, client, random))
    }
  }
  return {
    client,
    ledger: book,
    async play(untilMs) {
      while (clock.monotonic() < untilMs) {
        move()
        await sleep(clock, periodMs)
      }
    },
    async settle(deadlineMs) {
      const end = clock.monotonic() + deadlineMs
      const isSettled = (): boolean => client.unanswered === 0 && !['connecting', 'paused'].includes(client.state)
      while (!isSettled() && clock.monotonic() < end) await sleep(clock, 20)
      return isSettled()
    },
  }
}

/** A message of the right form, mostly with ids that the client has seen. */
function validMessage(schema: (typeof all)[number]['message'], client: Client, random: Random): unknown {
  return messageOf(schema, poolFor(client), (n) => below(random, Math.max(1, n)))
}

function poolFor({ view }: Client): Pool {
  if (view === null) return fixedPool
  const people = view.people.map(({ id }) => id)
  const { question } = view
  return {
    ...fixedPool,
    id: [...people, ...(fixedPool.id ?? [])],
    character: people,
    heir: people,
    ...(question !== null && { eventId: [question.id], option: question.answerOptions.map(({ id }) => id) }),
  }
}
