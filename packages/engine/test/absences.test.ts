import { expect, test } from 'vitest'
import { advance } from '../src/advance.ts'
import type { Catalogue } from '../src/catalogue/catalogue.ts'
import { nextDueMinute, schedule } from '../src/core/agenda.ts'
import { minuteAt, wallAt } from '../src/core/clock.ts'
import type { EngineFrame } from '../src/core/engine-frame.ts'
import type { Life } from '../src/life/life.ts'
import type { OfflinePolicy } from '../src/life/vocabulary.ts'
import { testCatalogue } from './support/catalogue.ts'
import { newLife, send } from './support/life-at.ts'

const dayMs = 86_400_000
const quiet = { catalogue: { ...testCatalogue, events: [] } }

/** A catalogue with a single question, which has the given policy. */
function only(offline: OfflinePolicy): { catalogue: Catalogue } {
  const event = testCatalogue.events[0]
  if (event === undefined) throw new Error('the test catalogue is empty')
  return { catalogue: { ...testCatalogue, events: [{ ...event, cooldownDays: 1, offline }] } }
}

/** A life whose player disconnects 20 game minutes before the storyteller's next item. */
function leftBeforeBeat(context: { catalogue: Catalogue }): Life {
  const life = newLife('someone who leaves', context)
  send(life, 'speed', 1, 0, context)
  let due = nextDueMinute(life) as number
  while (life.agenda[life.agenda.length - 1]?.kind !== 'storyteller') {
    advance(life, wallAt(life, due) as number, context)
    due = nextDueMinute(life) as number
  }
  advance(life, wallAt(life, due - 20) as number, context)
  send(life, 'sys.disconnect', { connection: 'c' }, 0, context)
  return life
}

function summaryIn(
  frames: readonly EngineFrame[],
): Extract<EngineFrame, { frame: 'offlineSummary' }>['body'] | undefined {
  const found = frames.find((one) => one.frame === 'offlineSummary')
  return found?.frame === 'offlineSummary' ? found.body : undefined
}

test('while the player is away a game minute takes a real minute, for at most 14 game days', () => {
  const life = newLife('gone for a while', quiet)
  send(life, 'speed', 1, 0, quiet)
  send(life, 'sys.disconnect', { connection: 'c' }, 0, quiet)
  const left = minuteAt(life, life.at)
  const at = life.at
  expect(minuteAt(life, at + 90 * 60_000)).toBe(left + 90)
  expect(minuteAt(life, at + 100 * dayMs)).toBe(left + 14 * 1440)
  expect(wallAt(life, left + 14 * 1440 + 1)).toBeNull()
  advance(life, at + 100 * dayMs, quiet)
  const { frames } = send(life, 'sys.connect', { edge: 'e', connection: 'd' }, 0, quiet)
  expect(summaryIn(frames)).toMatchObject({ minutes: 14 * 1440, held: false, headlines: [] })
  expect(minuteAt(life, life.at + 1)).toBe(left + 14 * 1440 + 5)
})

test('a short absence without an event gets no summary, and the end of another connection changes nothing', () => {
  const life = newLife('gone for a minute', quiet)
  send(life, 'sys.disconnect', { connection: 'another' }, 0, quiet)
  expect(life.away).toBeNull()
  send(life, 'sys.disconnect', { connection: 'c' }, 0, quiet)
  const { frames } = send(life, 'sys.connect', { edge: 'e', connection: 'd' }, 50 * 60_000, quiet)
  expect(frames).toEqual([])
  expect(life.connection).toBe('d')
})

test('a stopped clock stays stopped during an absence', () => {
  const life = newLife('left standing', quiet)
  send(life, 'stop', undefined, 10_000, quiet)
  const stopped = minuteAt(life, life.at)
  send(life, 'sys.disconnect', { connection: 'c' }, 0, quiet)
  expect(minuteAt(life, life.at + dayMs)).toBe(stopped)
})

test('hold: the question waits for the player, and the clock stands', () => {
  const context = only({ kind: 'hold' })
  const life = leftBeforeBeat(context)
  advance(life, life.at + dayMs, context)
  expect(life.question?.deadlineMinute).toBeNull()
  expect(minuteAt(life, life.at + dayMs)).toBe(life.question?.minute)
  const { frames } = send(life, 'sys.connect', { edge: 'e', connection: 'd' }, 0, context)
  expect(summaryIn(frames)).toMatchObject({ held: true })
  expect(life.question).not.toBeNull()
})

test('auto: the default option is taken at once, and the summary reports it', () => {
  const context = only({ kind: 'auto', option: 'free' })
  const life = leftBeforeBeat(context)
  advance(life, life.at + dayMs, context)
  expect(life.question).toBeNull()
  const { frames } = send(life, 'sys.connect', { edge: 'e', connection: 'd' }, 0, context)
  const summary = summaryIn(frames)
  expect(summary).toMatchObject({ held: false, headlines: [{ eventId: 'walk' }] })
  // Its text is in the feed, under the same number.
  expect(life.feed.find(({ n }) => n === summary?.headlines[0]?.n)?.message).toBe('Nothing much.')
})

test('deadline: the default option is taken after its minutes, not before', () => {
  const context = only({ kind: 'deadline', option: 'free', minutes: 300 })
  const life = leftBeforeBeat(context)
  advance(life, life.at + 25 * 60_000, context)
  const asked = life.question?.minute as number
  expect(life.question?.deadlineMinute).toBe(asked + 300)
  advance(life, wallAt(life, asked + 299) as number, context)
  expect(life.question).not.toBeNull()
  advance(life, wallAt(life, asked + 300) as number, context)
  expect(life.question).toBeNull()
})

test('deadline: a player who returns in time finds the question open and the clock standing', () => {
  const context = only({ kind: 'deadline', option: 'free', minutes: 300 })
  const life = leftBeforeBeat(context)
  advance(life, life.at + 100 * 60_000, context)
  send(life, 'sys.connect', { edge: 'e', connection: 'd' }, 0, context)
  const held = minuteAt(life, life.at)
  expect(life.question?.deadlineMinute).toBeNull()
  expect(minuteAt(life, life.at + dayMs)).toBe(held)
  expect(life.agenda.some((item) => item.kind === 'deadline')).toBe(false)
})

test('a short loss of the connection decides nothing, even with the policy auto', () => {
  const context = only({ kind: 'auto', option: 'free' })
  const life = newLife('a bad line', context)
  send(life, 'speed', 1, 0, context)
  while (life.question === null) advance(life, life.at + 50_000, context)
  send(life, 'sys.disconnect', { connection: 'c' }, 0, context)
  send(life, 'sys.connect', { edge: 'e', connection: 'd' }, 20_000, context)
  expect(life.question).not.toBeNull()
  send(life, 'sys.disconnect', { connection: 'd' }, 0, context)
  advance(life, life.at + 61 * 60_000, context)
  expect(life.question).toBeNull()
})

test('a fatal moment during an absence waits, and is played when the player returns', () => {
  const life = newLife('held breath', quiet)
  send(life, 'sys.disconnect', { connection: 'c' }, 0, quiet)
  const moment = minuteAt(life, life.at) + 100
  schedule(life, moment, 'death')
  const frames = advance(life, life.at + dayMs, quiet)
  expect(frames).toEqual([])
  expect(life).toMatchObject({ status: 'playing', fatal: { cause: expect.any(String) } })
  expect(minuteAt(life, life.at + dayMs)).toBe(moment)
  const back = send(life, 'sys.connect', { edge: 'e', connection: 'd' }, 0, quiet)
  expect(back.frames.map((one) => one.frame)).toEqual(['offlineSummary', 'messageEvent', 'lifeEnded'])
  expect(summaryIn(back.frames)?.held).toBe(true)
  expect(life).toMatchObject({ status: 'dead', ended: { minute: moment } })
})

test('[ENG-1] what happens in an absence costs energy by its own moment on the player’s clock, not by when it is calculated', () => {
  const { catalogue } = only({ kind: 'deadline', option: 'free', minutes: 60 })
  const events = catalogue.events.map((event) => ({
    ...event,
    options: event.options?.map((option) => ({ ...option, energyCost: 5 })) ?? [],
  }))
  const context = { catalogue: { ...catalogue, events } }
  const deadlineAt = wallAtDeadline(leftBeforeBeat(context), context)
  const energyAfter = (unlimitedUntil: number, stepMs: number): unknown => {
    const life = leftBeforeBeat(context)
    life.retention.unlimitedUntil = unlimitedUntil
    const until = life.at + 5 * dayMs
    while (life.at < until) advance(life, Math.min(until, life.at + stepMs), context)
    return life.gauges.energy
  }
  for (const stepMs of [5 * dayMs, 600_000]) {
    const [free, paid] = [energyAfter(deadlineAt + 1, stepMs), energyAfter(deadlineAt, stepMs)]
    expect(paid).not.toEqual(free)
  }
  for (const until of [deadlineAt + 1, deadlineAt])
    expect(energyAfter(until, 600_000)).toEqual(energyAfter(until, 5 * dayMs))
})

/** The wall time at which the question of the absence is decided. */
function wallAtDeadline(life: Life, context: { catalogue: Catalogue }): number {
  while (life.question === null) advance(life, life.at + 60_000, context)
  const at = wallAt(life, life.question.deadlineMinute ?? 0)
  if (at === null) throw new Error('the clock does not reach the deadline')
  return at
}
