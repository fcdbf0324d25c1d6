import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyedRandom } from '@lifegrid/base/keyed-random'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { frames, isFrameName } from '@lifegrid/contract/frames/index.generated'
import { advance } from '@lifegrid/engine/advance'
import { birth } from '@lifegrid/engine/birth'
import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { schedule, unschedule } from '@lifegrid/engine/core/agenda'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { balance, transfer } from '@lifegrid/engine/core/ledger'
import { turnOf } from '@lifegrid/engine/core/turn'
import { heirsOf } from '@lifegrid/engine/heirs/heirs'
import { withoutStory } from '@lifegrid/engine/lab/without-story'
import type { Life } from '@lifegrid/engine/life/life'
import { minutesPerDay } from '@lifegrid/engine/life/limits'
import { rebuild } from '@lifegrid/engine/replay'
import { happen } from '@lifegrid/engine/story/happen'
import { settle } from '@lifegrid/engine/systems/money/accounts'
import { schoolsOf } from '@lifegrid/engine/views/education-view'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { lifeWhere, rigWith } from '../../apps/sim/test/support/planted-life.ts'
import type { ReceivedFrame } from '../../apps/sim/test/support/received-frames.ts'
import type { RigPlayer } from '../../apps/sim/test/support/rig-player.ts'
import { fieldsOfFrames } from '../../packages/contract/test/fields.ts'
import { commandOf, readNames, writeNames } from '../../packages/engine/test/support/random-script.ts'
import { root } from './house.ts'

type Rig = Awaited<ReturnType<typeof rigWith>>

// The autoplayer lives lives here, and bots play them on through sims.
vi.setConfig({ hookTimeout: 300_000 })

const context = { catalogue }
const ages = [0, 12, 17, 21, 30, 45, 62, 93]
/** The bots play again, differently, until each field was sent. One round is enough, unless a change of the rules has made something rarer. */
const roundsMax = 3
/** Commands of each bot. */
const steps = 150
/** Commands that end the life, or slow it down, are drawn rarely. */
const rarely = new Set(['restart', 'stop', 'speed', 'characterSetup', 'awayMode'])

/** A command, and the frames up to its answer. */
interface Exchange {
  readonly type: string
  readonly frames: readonly ReceivedFrame[]
  readonly answer: ReceivedFrame
}

const sent: ReceivedFrame[] = []
const exchanges: Exchange[] = []

/** Frames that an edge makes, or a sim for what a worker tells it. The named test receives them. */
const madeElsewhere: Readonly<Record<string, string>> = {
  accountDeletionCancelled: 'test/e2e/accounts.e2e.test.ts',
  accountDeletionScheduled: 'test/e2e/accounts.e2e.test.ts',
  chat: 'apps/edge/test/lounge/players.test.ts',
  chatHistory: 'apps/edge/test/lounge/players.test.ts',
  conversationPage: 'apps/edge/test/inbound/message-page.test.ts',
  dataExportComplete: 'test/e2e/accounts.e2e.test.ts',
  global_events: 'apps/edge/test/lounge/players.test.ts',
  leaderboard: 'apps/edge/test/lounge/players.test.ts',
  online_count: 'apps/edge/test/lounge/players.test.ts',
  pong: 'apps/edge/test/inbound/inbound.test.ts',
  tokenExpiring: 'apps/edge/test/connections.test.ts',
}

/** Optional fields that no bot here can receive, with the reason. */
const unseen: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^error\.retryAfterMs$/, 'only edges ask a client to wait'],
  [/^conversationEvent\.typingMs$/, 'the sims of this test word replies by templates, which are there at once'],
  [
    /^(state\.purchases\[\]|purchase)\.(diamonds|code|message)$/,
    'a worker asks the store: see apps/worker/test/purchases.test.ts',
  ],
]

/** Shapes that several frames have. Their fields count once. */
const shared: readonly (readonly [path: RegExp, as: string])[] = [
  [/^.*\bavatar\b/, 'avatar'],
  [/^.*\b(habits|healthConditions)\[\]\.takes\b/, 'takes'],
  [/^(questionEvent|dilemmaEvent|playerObject\.question)\b/, 'question'],
  [/^(u|batch_update|playerObject\.state|playerObject)\.(?!feed|question|history|people)/, 'state.'],
  [/^(messageEvent|playerObject\.feed\[\])/, 'feed'],
  [/^schools\.records\[\]/, 'schools.current'],
  [/^timeSkipSummary\.(?!tier|diamonds|stoppedBy)/, 'offlineSummary.'],
]

function nameOf(path: string): string {
  const found = shared.find(([pattern]) => pattern.test(path))
  return found === undefined ? path : path.replace(found[0], found[1])
}

beforeAll(async () => {
  for (let round = 0; round < roundsMax; round++) {
    for (const [n, age] of ages.entries()) await play(n, round, age === 0 ? newborn(round) : lifeWhere(isPlaying, age))
    if (missingFrames().length === 0 && missingFields().every((path) => unseen.some(([pattern]) => pattern.test(path))))
      return
  }
})

const isPlaying = ({ status }: Life): boolean => status === 'playing'

function newborn(round: number): Life {
  return birth(
    { playerId: 'ada', seed: `a life of a bot ${round}`, ruleset: 'calibrated', at: 1_700_000_000_000 },
    context,
  )
}

/** A bot that sends random commands, answers what it is asked, reads, and leaves and comes back now and then. */
async function play(n: number, round: number, planted: Life): Promise<void> {
  const random = keyedRandom(`bot ${n} ${round}`)
  const below = (bound: number, i: number, what: number): number => random.below(Math.max(1, bound), i, what, n)
  const rig = await rigWith(prepared(planted, n))
  const { ada, clock } = rig
  let live = await rebuilt(rig)
  const exchange = async (type: string, message: unknown): Promise<void> => {
    const before = ada.heard().length
    const id = await ada.command(type, message)
    await clock.run(60)
    const all = ada.heard().slice(before)
    const at = all.findIndex(({ body }) => body.replyTo === id)
    if (at >= 0) exchanges.push({ type, frames: all.slice(0, at), answer: all[at] as ReceivedFrame })
  }
  await ada.setUp()
  if (n === photographed) await exchange('answer', { eventId: 'the-photograph', option: 'restore' })
  if (n === dying) await exchange('purchaseEnergyRefill', { tier: 'unlimited' })
  // More often than a list of conversations has messages of one.
  for (const { id } of n === talking ? live.people.slice(0, 5).flatMap((one) => [one, one, one]) : [])
    await exchange('conversation', { character: id, type: 'chat' })
  if (n === talking) await exchange('getConversations', undefined)
  await exchange('speed', 1)
  for (let i = 0; i < steps; i++) {
    await clock.run(i % 6 === 0 ? 12_000 : below(400, i, 1))
    // A life that is a few commands old has nearly the same ids, and rebuilding it takes most of the time.
    if (i % 3 === 0) live = await rebuilt(rig)
    if (live.status === 'dead') {
      // Who comes back to a life that has ended gets the whole of it once more.
      await leave(ada, clock, i)
      await exchange('restart', heirOrNobody(live, i))
    }
    const names = i % 5 === 0 ? readNames : writeNames
    const type = wishOf(live, i) ?? (names[below(names.length, i, 2)] as string)
    if (rarely.has(type) && below(30, i, 3) > 0) continue
    const { message } = commandOf(live, { afterMs: 0, type, key: i + 1000 * n + 100_000 * round }, context)
    await exchange(type, message ?? undefined)
    if (n === applying && i % 4 === 0) await applyToSchool(live, exchange)
    if (i % 50 === 49) await leave(ada, clock, i)
  }
  await repeat(ada, clock)
  await readWith(ada, clock)
  for (const { id } of live.people) await exchange('getPersonVerbs', { id })
  sent.push(...ada.heard())
}

/** The life as it is in the sim. */
async function rebuilt({ sim, store, clock }: Rig): Promise<Life> {
  const { snapshot = null, journal = [] } = (await store.load('ada')) ?? {}
  const life = rebuild({ snapshot, journal }, context)
  const [seen] = await Promise.all([sim.inspect('ada'), clock.run(20)])
  advance(life, Math.max(life.at, seen?.at ?? 0), context)
  return life
}

/** Sends a command twice, with the same id. */
async function repeat(ada: RigPlayer, clock: Rig['clock']): Promise<void> {
  await ada.command('speed', 50, await ada.command('speed', 50))
  await clock.run(60)
}

/** Reads a catalogue, and then what has changed of it: nothing. */
async function readWith(ada: RigPlayer, clock: Rig['clock']): Promise<void> {
  await ada.command('getTimeSkipTiers', { have: '' })
  await clock.run(60)
  await ada.command('getTimeSkipTiers', { have: ada.heard('catalogued').at(-1)?.body.version })
  await clock.run(60)
}

/** Applies to a school that is open, and reads the schools with the application. */
async function applyToSchool(life: Life, exchange: (type: string, message: unknown) => Promise<void>): Promise<void> {
  const open = schoolsOf(life, catalogue, minuteAt(life, life.at)).schools.find(
    ({ unavailable }) => unavailable === undefined,
  )
  if (open === undefined) return
  await exchange('applyForSchool', { school: open.id })
  await exchange('getSchools', undefined)
}

/** What the bot does rather than anything at random; undefined for that. */
function wishOf(life: Life, i: number): string | undefined {
  if (life.question !== null && i % 2 === 0) return 'answer'
  if (life.retention.claims.length > 0 && i % 3 === 0) return 'claimEvent'
  return i % 10 === 3 ? 'claimQuestReward' : undefined
}

/**
 * Bots with a rare experience: an event with money to claim, a school year to come, a long conversation, a choice that costs diamonds, the
 * same choice without a diamond, and death.
 */
const [saving, applying, talking, photographed, broke, dying] = [1, 2, 3, 4, 5, 7]

function prepared(life: Life, n: number): Life {
  if (life.status !== 'playing') return life
  const turn = turnOf(life, minuteAt(life, life.at), context)
  if (n === saving) happen(turn, eventNamed('the-jar'), { grandmother: life.people[0]?.id ?? '' })
  // No question holds the clock before the death.
  if (n === dying) {
    // The birthday is a few hours away, and would draw the death anew.
    unschedule(life, 'ageing')
    schedule(withoutStory(life), turn.minute + 60 * minutesPerDay, 'death')
    // A change of the hazard schedules the death anew too, which must not put it off for years.
    life.death.threshold = life.death.spent + 0.03
  }
  settle(turn)
  if (n === broke) transfer(turn, 'diamonds', 'player', 'house', balance(life, 'diamonds'))
  else {
    transfer(turn, 'money', 'world', 'player', 80_000_000)
    transfer(turn, 'diamonds', 'house', 'player', 3_000)
  }
  if (n === photographed || n === broke) {
    happen(turn, eventNamed('the-photograph'), {})
    // Nobody answers it before the bot comes.
    Object.assign(life.question ?? {}, { policy: { kind: 'hold' } })
  }
  return life
}

function eventNamed(id: string): EventDefinition {
  const found = catalogue.events.find((event) => event.id === id)
  if (found === undefined) throw new Error(`the content has no event ${id}`)
  return found
}

function heirOrNobody(life: Life, i: number): unknown {
  const heir = heirsOf(life, minuteAt(life, life.at)).people[0]
  return heir === undefined || i % 3 === 0 ? undefined : { heir: heir.id }
}

async function leave(ada: RigPlayer, clock: Rig['clock'], i: number): Promise<void> {
  const { seq = 0, epoch = 0 } = ada.heard().at(-1) ?? {}
  await ada.disconnect()
  await clock.run(4_000)
  await ada.connect(i % 100 === 49 ? { seq, epoch } : undefined)
  await clock.run(200)
}

describe('[OUT-8] the frames of the contract', () => {
  test('conform to their schemas, with no field that the reference does not have', () => {
    for (const { type, body, part } of sent) {
      if (part !== undefined) continue
      if (!isFrameName(type)) throw new Error(`there is no frame ${type}`)
      const { replyTo, ...rest } = body
      const whole = type === 'ack' || type === 'error' ? body : rest
      expect(frames[type].body.safeParse(whole).error, `${type} ${JSON.stringify(replyTo)}`).toBeUndefined()
    }
  })

  test('are each sent to a bot, or made elsewhere', () => {
    expect(missingFrames()).toEqual([])
    const types = new Set(sent.map(({ type }) => type))
    expect(Object.keys(madeElsewhere).filter((name) => types.has(name))).toEqual([])
    for (const [name, file] of Object.entries(madeElsewhere))
      expect(readFileSync(join(root, file), 'utf8'), file).toContain(name)
  })

  test('have each optional field at least once, or the reason is here', () => {
    expect(optionalFields().length).toBeGreaterThan(100)
    const missing = missingFields()
    expect(missing.filter((path) => !unseen.some(([pattern]) => pattern.test(path)))).toEqual([])
    // A reason that has become wrong is taken out.
    const wrong = unseen.filter(([pattern]) => !missing.some((path) => pattern.test(path)))
    expect(wrong.map(([, reason]) => reason)).toEqual([])
  })
})

/** Names of the optional fields of the frames that sims make. */
function optionalFields(): string[] {
  const fields = fieldsOfFrames().filter(
    ({ path, optional }) => optional && madeElsewhere[path.split('.')[0] ?? ''] === undefined,
  )
  return [...new Set(fields.map(({ path }) => nameOf(path)))]
}

/** Frames that no bot was sent, without those that are made elsewhere. */
function missingFrames(): string[] {
  const types = new Set(sent.map(({ type }) => type))
  return Object.keys(frames).filter((name) => !types.has(name) && madeElsewhere[name] === undefined)
}

function missingFields(): string[] {
  const seen = new Set<string>()
  for (const { type, body } of sent) collect(body, type, seen)
  return optionalFields().filter((path) => ![...seen].map(nameOf).includes(path))
}

/** The paths of all fields of a value, as `fieldsOfFrames` writes them. */
function collect(value: unknown, path: string, seen: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, `${path}[]`, seen)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) {
      seen.add(`${path}.${key}`)
      collect(field, `${path}.${key}`, seen)
    }
  }
}

/** Frames that hold values and not news: [OUT-6]. */
const stateFrames = new Set(['u', 'batch_update', 'personObject'])

describe('[OUT-6] nothing is told twice', () => {
  test('a text for the player is in one frame of those that answer a command', () => {
    let news = 0
    for (const { type, frames: told, answer } of exchanges) {
      const all = [...told, answer].filter((frame) => !stateFrames.has(frame.type)).flatMap(newsIn)
      news += all.length
      const twice = all.filter(
        ({ key, text }, at) =>
          all.findIndex((one) => one.key === key || (one.text === text && one.of !== all[at]?.of)) !== at,
      )
      expect(twice, type).toEqual([])
    }
    expect(news).toBeGreaterThan(200)
  })

  test('what a command has paid and got is in its answer or in one other frame', () => {
    let results = 0
    for (const { type, frames: told, answer } of exchanges) {
      const { paid, got } = (answer.body.result ?? {}) as { paid?: object; got?: object }
      const others = told.filter(
        ({ type: of, body }) => !stateFrames.has(of) && costFields.some((field) => body[field] !== undefined),
      )
      if (paid === undefined) continue
      results++
      expect(Object.keys({ ...paid, ...got }).length, type).toBeGreaterThan(0)
      const own = others.filter(({ type: of }) => of !== 'achievementUnlocked')
      expect(
        own.map((frame) => frame.type),
        type,
      ).toEqual([])
    }
    expect(results).toBeGreaterThan(20)
  })

  test('what a purchase has cost is told', () => {
    const silent = exchanges.filter(
      ({ type, answer }) => purchases.has(type) && answer.type === 'ack' && answer.body.result === undefined,
    )
    expect(silent.map(({ type }) => type)).toEqual([])
    const bought = exchanges.filter(({ type, answer }) => purchases.has(type) && answer.type === 'ack')
    expect(new Set(bought.map(({ type }) => type)).size).toBe(2)
  })

  test('a whole state is not followed by what it has', () => {
    for (const { frames: told } of exchanges) {
      const at = told.findIndex(({ type }) => type === 'playerObject')
      if (at < 0) continue
      const whole = told[at]?.body as { state: Record<string, unknown>; feed: { n: number }[] }
      for (const { type, body } of told) {
        if (type === 'messageEvent') expect(whole.feed.map(({ n }) => n)).not.toContain(body.n)
        if (type !== 'u') continue
        const same = Object.keys(body).filter(
          (key) => key !== 'minute' && JSON.stringify(body[key]) === JSON.stringify(whole.state[key]),
        )
        expect(same).toEqual([])
      }
    }
  })
})

/** Fields with which a frame of its own tells what a command has paid or got. */
const costFields = ['energyCost', 'moneyCost', 'diamondCost', 'diamonds', 'diamondsLeft']
const purchases = new Set(['purchaseItem', 'purchaseEnergyRefill'])

/** The texts of a frame that a client shows as news. Two with the same key are the same news, and so are two with one text in frames of two types. */
function newsIn({
  type: of,
  body,
  seq,
}: ReceivedFrame): { readonly key: string; readonly of: string; readonly text: string }[] {
  const { message, headlines = [], feed = [], n } = body as Partial<Told>
  const entries = [...feed, ...headlines].flatMap((one) =>
    one.message === undefined ? [] : [{ key: `feed ${one.n}`, of: 'feed', text: one.message }],
  )
  if (of === 'conversationEvent')
    return [{ key: (message as { id: string }).id, of, text: (message as { message: string }).message }]
  if (of === 'error' || typeof message !== 'string') return entries
  return [
    { key: n === undefined ? `${of} ${seq}` : `feed ${n}`, of: n === undefined ? of : 'feed', text: message },
    ...entries,
  ]
}

interface Told {
  readonly message: string | { readonly id: string; readonly message: string }
  readonly headlines: readonly { readonly n: number; readonly message?: string }[]
  readonly feed: readonly { readonly n: number; readonly message: string }[]
  readonly n: number
}
