import type { FrameBody } from '@lifegrid/sdk/messages.generated'
import type { FeedEntry } from '@lifegrid/sdk/view-shapes'
import type { Effect } from './effects.ts'

export type MoodGauge = keyof FrameBody<'moodCauses'>['gauges']

type Cause = FrameBody<'moodCauses'>['causes'][number]

/** Something that lifts or lowers a gauge for as long as it lasts. */
export interface Mood {
  readonly cause: Exclude<Cause['cause'], 'age'>
  /** The title of an illness, or the verb of a habit. */
  readonly name: string | undefined
  /** Points. Never 0. */
  readonly by: number
}

interface Moods {
  /** What is usual at the age of the player. */
  readonly usual: number
  /** The strongest first. */
  readonly lifts: readonly Mood[]
  readonly lowers: readonly Mood[]
  /** By how much the gauge is above the value at which it comes to rest: what events have done. */
  readonly lately: number
  /** Titles of events that may have done it, the latest first. */
  readonly events: readonly string[]
}

interface Past {
  readonly feed: readonly FeedEntry[]
  /** What decisions have changed, by the number of the entry. */
  readonly effects: ReadonlyMap<number, readonly Effect[]>
  readonly minute: number
  readonly now: number
}

/** Titles that a line has room for. */
const eventsMax = 3

/** Less important entries change hardly anything. */
const importanceMin = 3

const minutesPerDay = 1_440

/** What moves a gauge: what lasts, and what has happened lately. Of a decision whose effects are known, only one that moved the gauge in this direction counts. */
export function causesOf(gauge: MoodGauge, { gauges, causes }: FrameBody<'moodCauses'>, past: Past): Moods {
  const lasting = causes.flatMap((each): Mood[] =>
    each.cause === 'age' || each[gauge] === 0 ? [] : [{ cause: each.cause, name: each.name, by: each[gauge] }],
  )
  const { rest, daysPerPoint } = gauges[gauge]
  const lately = past.now - rest
  return {
    usual: causes.find(({ cause }) => cause === 'age')?.[gauge] ?? rest,
    lifts: lasting.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by),
    lowers: lasting.filter(({ by }) => by < 0).sort((a, b) => a.by - b.by),
    lately,
    events: eventsOf(gauge, past, lately, daysPerPoint),
  }
}

/** Events whose effect cannot have worn off yet. */
function eventsOf(gauge: MoodGauge, { feed, effects, minute }: Past, lately: number, daysPerPoint: number): string[] {
  const since = minute - Math.abs(lately) * daysPerPoint * minutesPerDay
  const titles = feed
    .filter((entry) => entry.minute >= since && entry.importance >= importanceMin)
    .filter(({ n }) => {
      const known = effects.get(n)
      return known === undefined || known.some(({ value, by }) => value === gauge && by > 0 === lately > 0)
    })
    .map(({ title }) => title)
  return [...new Set(titles.reverse())].slice(0, eventsMax)
}
