import { describe, expect, test } from 'vitest'
import { birthdayOf, isoDate } from '../../src/core/calendar.ts'
import { epochDayAt, minuteOfEpochDay } from '../../src/core/time.ts'
import { liveLife } from '../../src/lab/live.ts'
import { tellLife } from '../../src/lab/story.ts'
import type { StoryEntry } from '../../src/lab/story-entry.ts'
import type { Life } from '../../src/life/life.ts'
import { stageFrom, stages } from '../../src/life/stage.ts'
import { netWorthAt } from '../../src/systems/money/accounts.ts'
import { stateOf } from '../../src/views/view.ts'
import { context } from '../support/lives.ts'

/** What the lives of these tests must contain. Reunions are rarer than one in twenty lives; `parted-twice.test.ts` is about them. */
const needed = [
  'love-dating',
  'love-engaged',
  'love-married',
  'love-separated',
  'love-divorced',
  'love-born',
  'death-of-spouse',
]
const livesMin = 4
const livesMax = 20

const lives: ReturnType<typeof livedAndTold>[] = []
// The test adds lives until all needed events occur. It cannot name fixed lives, because every change of content or
// rules changes them.
while (lives.length < livesMin || (notTold().length > 0 && lives.length < livesMax))
  lives.push(livedAndTold(`thread ${lives.length}`))

function livedAndTold(seed: string) {
  const input = { seed, ruleset: 'calibrated' } as const
  return { seed, input, story: tellLife(input, context), life: liveLife(input, context).life }
}

/** The needed events that none of the lives has. */
function notTold(): string[] {
  return needed.filter((id) => lives.every(({ story }) => toldOf(story, id).length === 0))
}

function toldOf(story: ReturnType<typeof tellLife>, eventId: string): StoryEntry[] {
  return story.chapters.flatMap(({ entries }) => entries.filter((entry) => entry.eventId === eventId))
}

function dateAt(life: Life, minute: number): string {
  return isoDate(epochDayAt(life, minute))
}

describe.each(lives)('the life of $seed', ({ input, story, life }) => {
  test('tells each step of a relationship in a possible order', () => {
    let couple: 'none' | 'dating' | 'engaged' | 'married' = 'none'
    const from = {
      'love-dating': ['none'],
      'love-reunited': ['none'],
      'love-engaged': ['dating'],
      'love-married': ['dating', 'engaged'],
      'love-separated': ['dating', 'engaged'],
      'love-divorced': ['married'],
      'death-of-partner': ['dating', 'engaged'],
      'death-of-spouse': ['married'],
    } as const
    const to = {
      'love-dating': 'dating',
      'love-reunited': 'dating',
      'love-engaged': 'engaged',
      'love-married': 'married',
    } as const
    for (const { eventId, date } of story.chapters.flatMap(({ entries }) => entries)) {
      if (!Object.hasOwn(from, eventId)) continue
      const what = eventId as keyof typeof from
      expect([...from[what]], `${eventId} on ${date}`).toContain(couple)
      couple = Object.hasOwn(to, what) ? to[what as keyof typeof to] : 'none'
    }
    const status = life.love.bond?.status ?? 'none'
    // An event in which the two become engaged tells it in its own words.
    expect(status === 'engaged' ? ['dating', 'engaged'] : [status]).toContain(couple)
  })

  test('tells the wedding and the end of every marriage with their dates', () => {
    const bonds = life.love.bond === null ? life.love.past : [...life.love.past, life.love.bond]
    for (const { marriedMinute, endedMinute, status, sinceMinute } of bonds) {
      const begun = [...toldOf(story, 'love-dating'), ...toldOf(story, 'love-reunited')]
      expect(begun.map(({ date }) => date)).toContain(dateAt(life, sinceMinute))
      if (marriedMinute !== null)
        expect(toldOf(story, 'love-married').map(({ date }) => date)).toContain(dateAt(life, marriedMinute))
      if (endedMinute === null) continue
      const ends = status === 'divorced' ? 'love-divorced' : status === 'widowed' ? 'death-of-spouse' : 'love-separated'
      const ended = [...toldOf(story, ends), ...toldOf(story, 'death-of-partner')]
      expect(ended.map(({ date }) => date)).toContain(dateAt(life, endedMinute))
    }
  })

  test('tells the arrival of every child, and the deaths of parents and children', () => {
    const children = life.people.filter(({ relation }) => relation === 'son' || relation === 'daughter')
    expect(
      toldOf(story, 'love-born')
        .map(({ title }) => title)
        .sort(),
    ).toEqual(children.map(({ firstname }) => firstname).sort())
    for (const relation of ['mother', 'father', 'son', 'daughter'] as const) {
      const dead = life.people.filter((one) => one.relation === relation && one.diedDay !== null)
      expect(
        toldOf(story, `death-of-${relation}`)
          .map(({ title }) => title)
          .sort(),
      ).toEqual(dead.map(({ firstname }) => `${firstname} has died`).sort())
    }
  })

  test('shows at the end of each chapter the state in the last minute of the stage', () => {
    for (const { stage, standing } of story.chapters.slice(0, -1)) {
      const next = stages[stages.indexOf(stage) + 1] ?? 'infancy'
      const minute = minuteOfEpochDay(life, birthdayOf(life.birthDay, stageFrom[next])) - 1
      const then = liveLife({ ...input, untilMinute: minute }, context).life
      const { occupation, mood } = stateOf(then, context.catalogue, minute)
      expect(standing).toMatchObject({ occupation, mood, worthCents: netWorthAt(then, minute) })
      const known = then.people.filter(({ diedDay }) => diedDay === null)
      const names = known.map(({ firstname, relation }) => `${firstname} (${relation})`)
      for (const name of standing?.people ?? []) expect(names).toContain(name)
    }
  })

  test('shows at the end of the life the people who are alive', () => {
    const standing = story.chapters.at(-1)?.standing
    const living = life.people.filter(({ diedDay }) => diedDay === null)
    const names = living.map(({ firstname, relation }) => `${firstname} (${relation})`)
    for (const name of standing?.people ?? []) expect(names).toContain(name)
    expect(standing?.worthCents).toBe(netWorthAt(life, life.ended?.minute ?? 0))
    expect(standing?.mood).not.toBe('at rest')
  })
})

test('the lives of these tests contain all kinds of events', () => {
  expect(notTold()).toEqual([])
})
