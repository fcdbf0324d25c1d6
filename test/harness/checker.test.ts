import type { Clock } from '@lifegrid/base/clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { partitionOf } from '@lifegrid/contract/partition'
import { apply } from '@lifegrid/engine/apply'
import { birth, born } from '@lifegrid/engine/birth'
import { encode } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { SocketEvents } from '@lifegrid/sdk/socket'
import type { StoredMessage } from '@lifegrid/storage/messages/ports'
import type { JournalEntry, LedgerLine, StoredLife } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, test } from 'vitest'
import { messageOf } from '../../packages/storage/test/rows.ts'
import { type CheckContext, type CheckResult, check } from './checker.ts'
import { type Ledger, ledger, recoveryMs } from './ledger.ts'

const userID = 'ada'
const partitions = 256
const engine = { catalogue }
const startAt = Date.UTC(2030, 0, 1)

/** The record of a short life, as a sim would have written it. */
function recorded(): { journal: JournalEntry[]; messages: StoredMessage[]; stored: StoredLife; lines: LedgerLine[] } {
  const message = { playerId: userID, seed: 'a seed of some length', ruleset: 'calibrated' as const }
  const { life, transfers } = born({ ...message, at: startAt }, engine)
  const lines = transfers.map((transfer, line): LedgerLine => ({ playerId: userID, seq: 1, line, ...transfer }))
  const journal: JournalEntry[] = []
  const put = (commandId: string, type: string, said: unknown, at: number): void => {
    const outcome = type === 'sys.birth' ? 'ok' : outcomeOf(apply(life, { type, message: said }, at, engine).result)
    const minute = minuteAt(life, life.at)
    const checksum = commandChecksum(type, JSON.stringify(said))
    const message = JSON.stringify(outcome === 'ok' ? said : null)
    const entry = { seq: journal.length + 1, commandId, at, minute, type, message, checksum, outcome }
    journal.push({ ...entry, playerId: userID, detail: null, epoch: 3 })
  }
  put('birth', 'sys.birth', message, startAt)
  put('connect-1', 'sys.connect', { edge: 'edge', connection: '1' }, startAt)
  put('c-1', 'characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }, startAt + 10)
  put('c-2', 'speed', 1, startAt + 1_000)
  put('c-3', 'answer', { eventId: 'none', option: 'none' }, startAt + 2_000)
  const head = {
    playerId: userID,
    partition: partitionOf(userID, partitions),
    headSeq: 5,
    edge: null,
    connection: null,
  }
  const snapshot = { playerId: userID, seq: 5, at: life.at, minute: 0, schemaVersion: stateVersion, data: encode(life) }
  const messages: StoredMessage[] = []
  return {
    journal,
    messages,
    stored: { head: { ...head, connectionAt: 0 }, snapshot, journal: [], recent: [], hasMessages: false },
    lines,
  }
}

function outcomeOf(result: ReturnType<typeof apply>['result']): string {
  return result.ok ? 'ok' : result.error.code
}

type Hear = (frame: object) => void

/** A ledger on a socket without a server. The test itself sends and receives. */
function onNowhere(clock: Clock): { book: Ledger; send: Hear; hear: Hear } {
  const book = ledger(userID, clock)
  let events: SocketEvents | undefined
  const socket = book.tap((_url, given) => {
    events = given
    return { send() {}, close() {} }
  })('ws://nowhere', { opened() {}, received() {}, closed() {} })
  return {
    book,
    send: (frame) => socket.send(JSON.stringify(frame)),
    hear: (frame) => events?.received(JSON.stringify(frame)),
  }
}

/** The ledger of a client that sent the recorded commands and received the right answers. */
function rightLedger(minutes: { setup: number; speed: number }): { book: Ledger; send: Hear; hear: Hear } {
  const { book, send, hear } = onNowhere(manualClock())
  send({ type: 'characterSetup', message: {}, id: 'c-1' })
  send({ type: 'speed', message: 1, id: 'c-2' })
  send({ type: 'answer', message: {}, id: 'c-3' })
  hear({ type: 'ack', replyTo: 'c-1', minute: minutes.setup })
  hear({ type: 'ack', replyTo: 'c-2', minute: minutes.speed })
  hear({ type: 'error', code: 'no_such_event', retryable: false, replyTo: 'c-3' })
  return { book, send, hear }
}

async function checked(
  tamper: (record: ReturnType<typeof recorded>) => void,
  epoch = 3,
  more: (hear: Hear, send: Hear) => void = () => {},
  faults: readonly string[] = [],
  store: Partial<CheckContext['store']> = {},
): Promise<CheckResult> {
  const record = recorded()
  const minuteOf = (id: string): number => record.journal.find(({ commandId }) => commandId === id)?.minute ?? -1
  const { book, send, hear } = rightLedger({ setup: minuteOf('c-1'), speed: minuteOf('c-2') })
  tamper(record)
  more(hear, send)
  const whole: CheckContext['store'] = {
    journal: async () => record.journal,
    load: async () => record.stored,
    ledger: async () => record.lines,
    earlierConversations: async (_player, { life }) => (life === 0 ? [record.messages] : []),
    owners: async () => [{ partition: partitionOf(userID, partitions), epoch, owner: 'sim' }],
    ...store,
  }
  return check({ store: whole, engine, partitions, audit: async () => faults }, [book])
}

/** Errors in the record, and what the checker must report. */
const tampered: [string, (record: ReturnType<typeof recorded>) => void, RegExp][] = [
  ['an acknowledged command that is missing', ({ journal }) => journal.splice(3, 1), /c-2 was acknowledged.*not/],
  [
    'an acknowledged command that was refused',
    ({ journal }) => journal.splice(3, 1, { ...(journal[3] as JournalEntry), outcome: 'dead' }),
    /acknowledged, and is dead/,
  ],
  [
    'a refused command that took effect',
    ({ journal }) => journal.splice(4, 1, { ...(journal[4] as JournalEntry), outcome: 'ok' }),
    /refused with no_such_event, and took effect/,
  ],
  [
    'a command that is recorded twice',
    ({ journal }) => journal.push({ ...(journal[3] as JournalEntry), seq: 6, at: startAt + 3_000 }),
    /c-2 is in the journal twice/,
  ],
  [
    'an epoch that falls',
    ({ journal }) => journal.splice(3, 1, { ...(journal[3] as JournalEntry), epoch: 2 }),
    /FENCE-2.*epoch falls/,
  ],
  [
    'a message that nobody has said',
    (record) => {
      record.messages.push(messageOf(userID, 1, { minute: 0 }))
      record.stored = { ...record.stored, hasMessages: true }
    },
    /TALK-8.*nobody has said message 1 of conversation 1/,
  ],
  [
    'a time that falls',
    ({ journal }) => journal.splice(4, 1, { ...(journal[4] as JournalEntry), at: startAt + 500 }),
    /at falls at seq 5/,
  ],
  [
    'a time that gives another game minute',
    ({ journal }) => journal.splice(4, 1, { ...(journal[4] as JournalEntry), at: startAt + 1_500 }),
    /was at minute/,
  ],
  [
    'a snapshot of another life',
    (record) => {
      const life = birth({ playerId: userID, seed: 'of somebody else', ruleset: 'calibrated', at: startAt }, engine)
      const snapshot = record.stored.snapshot
      if (snapshot === null) throw new Error('the record has a snapshot')
      record.stored = { ...record.stored, snapshot: { ...snapshot, data: encode(life) } }
    },
    /gives another life than the snapshot/,
  ],
  ['a birth without its transfers', ({ lines }) => lines.splice(0), /ledger of seq 1/],
  [
    'money without a source',
    ({ lines }) =>
      lines.push({ playerId: userID, seq: 4, line: 0, currency: 'money', debit: 'a', credit: 'b', amount: 1 }),
    /ledger of seq 4/,
  ],
]

describe('the checker', () => {
  test('accepts a ledger that agrees with the record', async () => {
    expect(await checked(() => {})).toMatchObject({
      sent: 3,
      acked: 2,
      refused: 1,
      unknown: 0,
      lost: 0,
      doubled: 0,
      postponed: 0,
      reordered: 0,
      journalled: 5,
      violations: [],
    })
  })

  test('reads again when the cluster commits something between two reads', async () => {
    const { stored, journal } = recorded()
    let reads = 0
    const load = async () => ({ ...stored, head: { ...stored.head, headSeq: ++reads === 1 ? 3 : 5 } })
    const { violations } = await checked(() => {}, 3, undefined, [], {
      load,
      journal: async () => (reads === 1 ? journal.slice(0, 3) : journal),
    })
    expect(violations).toEqual([])
  })

  test.each(tampered)('finds %s', async (_name, tamper, expected) => {
    const { violations } = await checked(tamper)
    expect(violations.join('\n')).toMatch(expected)
  })

  test('[FENCE-1] finds an owner whose epoch is older than the journal', async () => {
    const { violations } = await checked(() => {}, 2)
    expect(violations.join('\n')).toMatch(/epoch 2 is older than the journal's 3/)
  })

  test.each(['ack', 'u'])(
    '[CMD-5] [PROTO-9] finds a repeated answer, an %s, that differs from the first',
    async (type) => {
      const again = (hear: Hear): void => hear({ type, replyTo: 'c-3', minute: 7 })
      const { violations } = await checked(() => {}, 3, again)
      expect(violations.join('\n')).toMatch(/first refused no_such_event, then acked 7/)
    },
  )

  /** `c-5`, which was sent after `c-4`, takes effect; then `c-4` does, if its client sent it. */
  const overtaken = ({ journal }: ReturnType<typeof recorded>): void => {
    const last = journal[4] as JournalEntry
    journal.push({ ...last, seq: 6, commandId: 'c-5' }, { ...last, seq: 7, commandId: 'c-4' })
  }
  const answer = (id: string): object => ({ type: 'answer', message: {}, id })
  const notTaken = { type: 'error', code: 'overloaded', retryable: true, replyTo: 'c-4' }

  test('[CMD-10] finds a command that took effect before one that was sent earlier', async () => {
    const { reordered, postponed, violations } = await checked(overtaken, 3, (_hear, send) => {
      send(answer('c-4'))
      send(answer('c-5'))
    })
    expect({ reordered, postponed }).toEqual({ reordered: 1, postponed: 0 })
    expect(violations.join('\n')).toMatch(/\[CMD-10\] answer c-4 took effect at seq 7, after seq 6/)
  })

  test('[CMD-10] accepts it when an edge had refused to take the earlier one after the later one was sent', async () => {
    const { reordered, postponed, violations } = await checked(overtaken, 3, (hear, send) => {
      send(answer('c-4'))
      send(answer('c-5'))
      hear(notTaken)
    })
    expect({ reordered, postponed }).toEqual({ reordered: 0, postponed: 1 })
    expect(violations.join('\n')).not.toMatch(/CMD-10/)
  })

  test('[CMD-10] does not accept it when the later one was sent after the refusal', async () => {
    const { reordered } = await checked(overtaken, 3, (hear, send) => {
      send(answer('c-4'))
      hear(notTaken)
      send(answer('c-5'))
    })
    expect(reordered).toBe(1)
  })

  test('counts a command that its client gave up, whether it took effect or not', async () => {
    const { unknown, lost, violations } = await checked(
      () => {},
      3,
      (_hear, send) => send(answer('c-4')),
    )
    expect({ unknown, lost, violations }).toEqual({ unknown: 1, lost: 0, violations: [] })
  })

  test('[CMD-5] finds a command that its client gave up and that took effect twice', async () => {
    const twice = ({ journal }: ReturnType<typeof recorded>): void => {
      const last = journal[4] as JournalEntry
      journal.push({ ...last, seq: 6, commandId: 'c-4' }, { ...last, seq: 7, commandId: 'c-4' })
    }
    const { doubled } = await checked(twice, 3, (_hear, send) => send(answer('c-4')))
    expect(doubled).toBe(1)
  })
})

test('a recovery ends with the first acknowledgement of a command that was sent after the fault', () => {
  const clock = manualClock()
  const { book, send, hear } = onNowhere(clock)
  send({ type: 'start', id: 'before' })
  clock.advance(10)
  const at = clock.monotonic()
  clock.advance(5)
  send({ type: 'start', id: 'after' })
  clock.advance(5)
  hear({ type: 'ack', replyTo: 'before', minute: 1 })
  expect(recoveryMs(book, at)).toBeUndefined()
  clock.advance(20)
  hear({ type: 'ack', replyTo: 'after', minute: 1 })
  expect(recoveryMs(book, at)).toBe(30)
})

test('[LEDGER-6] reports what the audit of the ledger finds', async () => {
  const { violations } = await checked(() => {}, undefined, undefined, ['ada: [LEDGER-6] seq 1: a fault'])
  expect(violations).toEqual(['ada: [LEDGER-6] seq 1: a fault'])
})
