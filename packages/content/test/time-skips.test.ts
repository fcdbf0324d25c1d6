import { apartFromSkipping, skippingCounters } from '@lifegrid/engine/absence/time-skips'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { liveLife } from '@lifegrid/engine/lab/live'
import type { Life } from '@lifegrid/engine/life/life'
import { minutesPerDay } from '@lifegrid/engine/life/limits'
import { eventIndexOf } from '@lifegrid/engine/story/event-index'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

/** Tiers of single minutes and days, in addition to those of the content. With them a skip can end exactly where a span ends. */
const toTheMinute = Array.from({ length: 60 }, (_, n) => ({ id: `m${n}`, title: 'M', diamonds: 1, minutes: n + 1 }))
const days = [1, 2, 4, 8, 16].map((n) => ({ id: `d${n}`, title: 'D', diamonds: 1, minutes: n * minutesPerDay }))
const timeSkips = [...(catalogue.timeSkips ?? []), ...days, ...toTheMinute]
/** Without achievements for skipping time and for the number of achievements. */
const achievements = (catalogue.achievements ?? []).filter(
  ({ when }) => ![...skippingCounters, 'achievements'].some((name) => JSON.stringify(when).includes(`"of":"${name}"`)),
)
const context = { catalogue: { ...catalogue, timeSkips, achievements } }
const span = 30 * minutesPerDay

type Step = (life: Life, left: number, send: (type: string, message: unknown) => void) => void

/** Passes the span in steps and answers the questions that come. @returns the life without the counters about skipping. */
function pass(begun: Life, step: Step): Record<string, unknown> {
  const life = structuredClone(begun)
  const target = minuteAt(life, life.at) + span
  const send = (type: string, message: unknown): void => {
    const { result } = apply(life, { type, message }, life.at, context)
    if (!result.ok) throw new Error(`${type}: ${result.error.code} ${result.error.detail ?? ''}`)
  }
  for (let left = span; left > 0 && life.status === 'playing'; left = target - minuteAt(life, life.at)) {
    const { question } = life
    if (question === null) step(life, left, send)
    else {
      const ids = eventIndexOf(context.catalogue)
        .byId.get(question.eventId)
        ?.definition.options?.map(({ id }) => id)
      send('answer', { eventId: question.eventId, option: chooseFor(life, ids ?? []) })
    }
  }
  return apartFromSkipping(life)
}

/** The first option that is not refused, tried on a copy. */
function chooseFor(life: Life, ids: readonly string[]): string {
  const eventId = life.question?.eventId ?? ''
  const open = ids.find(
    (option) =>
      apply(structuredClone(life), { type: 'answer', message: { eventId, option } }, life.at, context).result.ok,
  )
  if (open === undefined) throw new Error(`${eventId} has no open option`)
  return open
}

describe('skipping time, with the whole content', () => {
  test.each([
    ['a child', 6],
    ['a pupil', 15],
    ['someone at work', 31],
    ['someone in middle age', 52],
    ['someone retired', 71],
  ])(
    '[ENG-1] 30 days give the same life, skipped at once, skipped by the day, or lived with reconnects: %s',
    (_, age) => {
      for (const seed of ['law-aaaa', 'law-bbbb']) {
        const { life } = liveLife(
          { seed, ruleset: 'calibrated', untilMinute: Math.floor(age * 365.25 * minutesPerDay) },
          context,
        )
        if (life.status !== 'playing') continue
        life.accounts.diamonds = ['house', -1_000_000, 'player', 1_000_000]
        const largest = (left: number, most: number) =>
          [...timeSkips]
            .filter(({ minutes }) => minutes <= Math.min(left, most))
            .sort((a, b) => b.minutes - a.minutes)[0]?.id
        const whole = pass(life, (_, left, send) => send('purchaseTimeSkip', { tier: largest(left, span) }))
        const byDay = pass(life, (_, left, send) => send('purchaseTimeSkip', { tier: largest(left, minutesPerDay) }))
        let connections = 0
        const lived = pass(life, (one, left, send) => {
          // At the lab's speed, five minutes pass in a millisecond. The last minutes pass at a slow speed, so that the span ends exactly.
          if (left < 5) send('speed', 10_000)
          advance(one, one.at + (left < 5 ? 2_000 : Math.min(997, Math.floor(left / 5))), context)
          send('sys.disconnect', { connection: one.connection })
          send('sys.connect', { edge: 'lab', connection: `again-${connections++}` })
        })
        expect(byDay).toEqual(whole)
        const paced = (of: Record<string, unknown>) => {
          const { retention, ...rest } = of as { retention: { counts: Record<string, number> } }
          const { 'did.speed': _speed, ...counts } = retention.counts
          return { ...rest, retention: { ...retention, counts } }
        }
        expect(paced(lived)).toEqual(paced(whole))
      }
    },
  )
})
