import { commands } from '@lifegrid/contract/commands/index.generated'
import { achievementsList } from '@lifegrid/contract/frames/achievements'
import { dailyQuests } from '@lifegrid/contract/frames/daily-quests'
import { playerStatistics } from '@lifegrid/contract/frames/player-statistics'
import { skippingCounters } from '@lifegrid/engine/absence/time-skips'
import type { Life } from '@lifegrid/engine/life/life'
import { unlockedAt } from '@lifegrid/engine/life/rewards'
import { counters, type StatisticName } from '@lifegrid/engine/life/statistic-names'
import { read } from '@lifegrid/engine/read'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { withInner } from './support/event-parts.ts'
import { livedWithFrames } from './support/lived-with-frames.ts'

const {
  achievements = [],
  quests = [],
  tutorial = [],
  energyRefills = [],
  timeSkips = [],
  diamondPacks = [],
  events,
  dilemmas = [],
} = catalogue
const context = { catalogue }
const derived = ['daysLived', 'yearsLived', 'peopleMet', 'livesEnded', 'achievements', 'bestStreak']
const choices = events.filter(({ options }) => options !== undefined)
const remembered = new Set(
  [...JSON.stringify([events, dilemmas]).matchAll(/"remember","what":"([^"]+)"/g)].map(([, what]) => what),
)

/** Why this statistic can never rise; undefined when it can. */
function obstacle(name: StatisticName): string | undefined {
  const [what, detail = ''] = name.split('.')
  if (what === 'did') {
    const command = Object.entries(commands).find(([one]) => one === detail)?.[1]
    return command?.kind === 'write' ? undefined : `${detail} is not a write command`
  }
  if (what === 'decisions' && detail !== '')
    return choices.some(({ category }) => category === detail) ? undefined : `no decision is about ${detail}`
  return derived.includes(name) || Object.hasOwn(counters, name) ? undefined : `nothing counts ${name}`
}

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

describe('achievements', () => {
  test('there are at least a hundred, with unique ids, titles and texts', () => {
    expect(achievements.length).toBeGreaterThanOrEqual(100)
    expect(unique(achievements.map(({ id }) => id))).toBe(true)
    expect(unique(achievements.map(({ title }) => title))).toBe(true)
    expect(unique(achievements.map(({ text }) => text))).toBe(true)
  })

  test('no two have the same condition', () => {
    expect(unique(achievements.map(({ when }) => JSON.stringify(when)))).toBe(true)
  })

  test.each(achievements.map((one) => [one.id, one] as const))(
    '%s can be reached, and gives 1 to 40 diamonds',
    (_, one) => {
      expect(one.diamonds).toBeGreaterThanOrEqual(1)
      expect(one.diamonds).toBeLessThanOrEqual(40)
      for (const condition of withInner(one.when)) {
        if (condition.kind === 'statistic') expect(obstacle(condition.of)).toBeUndefined()
        if (condition.kind === 'remembers') expect(remembered).toContain(condition.what)
        if (condition.kind === 'age') expect(condition.from ?? 0).toBeLessThanOrEqual(condition.to ?? 110)
        if (condition.kind === 'age') expect(condition.from ?? 0).toBeLessThanOrEqual(110)
        // An achievement has no cast.
        expect(['affinity', 'familiarity']).not.toContain(condition.kind)
      }
    },
  )

  test('no statistic that they require needs more than ten full lives', () => {
    const aLife: Readonly<Record<string, number>> = {
      decisions: 1500,
      energySpent: 3000,
      achievements: 100,
      yearsLived: 120,
    }
    for (const { id, when } of achievements) {
      for (const condition of withInner(when)) {
        if (condition.kind !== 'statistic') continue
        const most = (aLife[condition.of] ?? Number.POSITIVE_INFINITY) * (condition.allLives === true ? 10 : 1)
        expect(condition.from, id).toBeLessThanOrEqual(most)
      }
    }
  })
})

describe('quests', () => {
  test('there are fifty, all different', () => {
    expect(quests.length).toBeGreaterThanOrEqual(50)
    expect(unique(quests.map(({ id }) => id))).toBe(true)
    expect(unique(quests.map(({ title }) => title))).toBe(true)
    expect(unique(quests.map(({ of, by }) => `${of} ${by}`))).toBe(true)
  })

  test.each(quests.map((one) => [one.id, one] as const))(
    '%s can be done, within a day, at any age at which it comes',
    (_, one) => {
      expect(obstacle(one.of)).toBeUndefined()
      expect(one.by).toBeGreaterThanOrEqual(1)
      expect(one.diamonds).toBeGreaterThanOrEqual(1)
      expect(one.diamonds).toBeLessThanOrEqual(6)
      // Figures of the player do not rise by playing; and what costs diamonds must not be asked for them.
      expect(['livesEnded', 'achievements', 'bestStreak', 'skips', 'refills', 'minutesSkipped']).not.toContain(one.of)
      const ages = (one.when ?? []).filter((condition) => condition.kind === 'age')
      for (const { from = 0, to = 120 } of ages) expect(from).toBeLessThanOrEqual(to)
      if (!one.of.startsWith('decisions.')) return
      const category = one.of.slice('decisions.'.length)
      expect(choices.some((event) => event.category === category && event.trigger.kind !== 'followUp')).toBe(true)
    },
  )

  test('every age has enough quests for three different ones a day', () => {
    for (const age of [0, 3, 8, 15, 20, 45, 70, 95]) {
      const open = quests.filter(({ when = [] }) =>
        when.every((one) => one.kind === 'age' && (one.from ?? 0) <= age && age <= (one.to ?? 120)),
      )
      expect(new Set(open.map(({ of }) => of)).size, `at ${age}`).toBeGreaterThanOrEqual(5)
    }
  })
})

describe('tutorial and prices', () => {
  test('the tutorial has twelve steps, whose tasks can be done and whose ids are not those of events', () => {
    expect(tutorial).toHaveLength(12)
    const ids = new Set(events.map(({ id }) => id))
    for (const { id, task, afterMinutes, claim } of tutorial) {
      expect(ids.has(id), id).toBe(false)
      expect(afterMinutes).toBeGreaterThan(0)
      if (task !== undefined) expect(obstacle(task.of)).toBeUndefined()
      expect(claim?.diamonds ?? 0).toBeLessThanOrEqual(5)
    }
  })

  test('the tiers are those of the original client, and a larger one is cheaper per unit', () => {
    expect(energyRefills.map(({ energy }) => energy)).toEqual([50, 100, 200, 500, undefined])
    expect(energyRefills.at(-1)?.unlimitedMinutes).toBe(24 * 60)
    expect(timeSkips.map(({ minutes }) => minutes)).toEqual([60, 720, 1_440, 10_080, 43_200])
    const perUnit = [
      energyRefills.slice(0, 4).map(({ energy = 0, diamonds }) => energy / diamonds),
      timeSkips.map(({ minutes, diamonds }) => minutes / diamonds),
      diamondPacks.map(({ diamonds }) => diamonds),
    ]
    for (const worth of perUnit) expect([...worth].sort((a, b) => a - b)).toEqual(worth)
    expect(unique([...energyRefills, ...timeSkips, ...diamondPacks].map(({ id }) => id))).toBe(true)
  })

  test('[PURCHASE-8] every pack has a price in the same currencies, and a larger one is cheaper for each diamond', () => {
    const currencies = Object.keys(diamondPacks[0]?.prices ?? {})
    expect(currencies.length).toBeGreaterThan(0)
    for (const currency of currencies) {
      const worth = diamondPacks.map(({ diamonds, prices }) => diamonds / (prices?.[currency] ?? Number.NaN))
      expect([...worth].sort((a, b) => a - b)).toEqual(worth)
    }
    for (const { prices = {} } of diamondPacks) expect(Object.keys(prices)).toEqual(currencies)
  })

  test('claims of events are small, and only messages have them', () => {
    const claims = events.filter(({ claim }) => claim !== undefined)
    expect(claims.length).toBeGreaterThanOrEqual(6)
    for (const { id, kind, claim } of claims) {
      expect(kind, id).toBe('message')
      expect(claim?.diamonds ?? 0, id).toBeLessThanOrEqual(5)
      expect(claim?.money ?? 0, id).toBeLessThanOrEqual(10_000)
      expect(claim?.energy ?? 0, id).toBeLessThanOrEqual(50)
    }
  })

  test('no event depends on the counters about skipping, so a skipped life is the same as a lived one', () => {
    const text = JSON.stringify(events)
    for (const name of skippingCounters) expect(text).not.toContain(`"kind":"statistic","of":"${name}"`)
  })
})

describe('a few lives under the reference autoplayer', () => {
  const lives = ['aaaaaaa1', 'aaaaaaa2', 'aaaaaaa3'].map(livedWithFrames)

  const unlockedBy = (life: Life): string[] =>
    achievements
      .filter(({ id }) => unlockedAt(life.retention, id) !== undefined)
      .map(({ id }) => id)
      .sort()

  test('unlock achievements, each one once', () => {
    const unlocked = new Set(lives.flatMap(({ life }) => unlockedBy(life)))
    expect(unlocked.size).toBeGreaterThanOrEqual(25)
    for (const { life, frames } of lives) {
      const told = frames.flatMap((one) => (one.frame === 'achievementUnlocked' ? [one.body.id] : []))
      expect(unique(told)).toBe(true)
      expect(told.sort()).toEqual(unlockedBy(life))
    }
  })

  test('finish the tutorial, and get answers that match the contract', () => {
    for (const { life, frames } of lives) {
      expect(life.retention.tutorial).toBeNull()
      const told = new Set(frames.flatMap((one) => (one.frame === 'messageEvent' ? [one.body.eventId] : [])))
      for (const { id } of tutorial) expect(told.has(id), id).toBe(true)
      for (const [type, frame] of [
        ['getAchievements', achievementsList],
        ['getDailyQuests', dailyQuests],
        ['getPlayerStatistics', playerStatistics],
      ] as const) {
        const answer = read(life, { type, message: null }, context)
        expect(answer.ok && frame.body.safeParse(answer.value.body).error?.message).toBeUndefined()
      }
    }
  })
})
