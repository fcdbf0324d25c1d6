import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import type { FeedEntry, HealthConditionShape } from '@lifegrid/sdk/view-shapes'
import { type Anchor, gameTimeAt } from './calendar.ts'

/** The lanes of the timeline, in their order. */
export const laneNames = ['school', 'work', 'love', 'health', 'turns'] as const

export type LaneName = (typeof laneNames)[number]

/** Something that lasted, or that happened at one moment. */
export interface Span {
  readonly title: string
  /** Game minutes. */
  readonly from: number
  /** The same as `from` for what happened at one moment. */
  readonly to: number
  readonly isOver: boolean
}

export interface Lane {
  readonly name: LaneName
  /** In the order of time. */
  readonly spans: readonly Span[]
}

export type Love = FrameOf<'loves'>['loves'][number]

interface Known {
  readonly anchor: Anchor
  readonly schools: Pick<FrameOf<'schools'>, 'current' | 'records'> | undefined
  readonly jobs: Pick<FrameOf<'jobs'>, 'job' | 'former'> | undefined
  readonly loves: readonly Love[] | undefined
  /** How a love is called. The name is undefined when the player does not remember it. */
  readonly loveTitle: (name: string | undefined, status: Love['status']) => string
  readonly conditions: readonly HealthConditionShape[]
  readonly feed: readonly FeedEntry[]
}

/** Entries at least this important change a life. */
const turnMin = 8

const msPerMinute = 60_000

/** What is known of the life in lanes: each thing from the minute when it began to when it ended, or to now. Lanes without anything are left out. */
export function lanesOf({ anchor, schools, jobs, loves, loveTitle, conditions, feed }: Known): Lane[] {
  const now = anchor.minute
  const birth = birthOf(anchor)
  const minuteOf = (date: string): number => Math.max(0, (Date.parse(`${date}T00:00Z`) - birth) / msPerMinute)
  const attended = schools === undefined ? [] : [...schools.records, ...(schools.current ? [schools.current] : [])]
  const spans: Record<LaneName, Span[]> = {
    school: attended.map(({ locationName, dateStarted, dateEnded }) => ({
      title: locationName,
      from: minuteOf(dateStarted),
      to: dateEnded === null ? now : minuteOf(dateEnded),
      isOver: dateEnded !== null,
    })),
    work: jobSpans(jobs, now),
    love: (loves ?? []).map(({ name, status, sinceMinute, endedMinute }) => ({
      title: loveTitle(name, status),
      from: sinceMinute,
      to: endedMinute ?? now,
      isOver: endedMinute !== null,
    })),
    health: conditions.map(({ title, sinceMinute }) => ({ title, from: sinceMinute, to: now, isOver: false })),
    turns: feed
      .filter(({ importance }) => importance >= turnMin)
      .map(({ title, minute }) => ({ title, from: minute, to: minute, isOver: true })),
  }
  return laneNames
    .map((name) => ({ name, spans: spans[name].sort((a, b) => a.from - b.from) }))
    .filter((lane) => lane.spans.length > 0)
}

function jobSpans(jobs: Known['jobs'], now: number): Span[] {
  const former = (jobs?.former ?? []).map(({ title, sinceMinute, endedMinute }) => ({
    ...{ title, from: sinceMinute, to: endedMinute },
    isOver: true,
  }))
  const job = jobs?.job
  return job ? [...former, { title: job.title, from: job.sinceMinute, to: now, isOver: false }] : former
}

function birthOf(anchor: Anchor): number {
  const { year, month, day, time } = gameTimeAt(anchor, 0)
  return Date.parse(`${new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)}T${time}Z`)
}
