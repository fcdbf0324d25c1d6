import { birthdayOf, isoDate } from '../core/calendar.ts'
import { minuteAt } from '../core/clock.ts'
import type { EngineContext } from '../core/context.ts'
import type { DilemmaEventBody, QuestionEventBody } from '../core/engine-frame.ts'
import { ageAt, epochDayAt, minuteOfEpochDay } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { type Stage, stageFrom, stages } from '../life/stage.ts'
import { type LifeWatch, type LiveInput, liveLife } from './live.ts'
import { type Marriage, obituaryOf } from './obituary.ts'
import { chooseEntries } from './story-choice.ts'
import type { StoryEntry } from './story-entry.ts'
import { endOfStage, nameWithRelation, type Standing, watchStandings } from './story-standing.ts'

export interface StoryChapter {
  readonly stage: Stage
  /** ISO dates. */
  readonly from: string
  readonly to: string
  readonly ageFrom: number
  readonly ageTo: number
  readonly entries: readonly StoryEntry[]
  /** The number of entries left out. */
  readonly untold: number
  /** The state of the life at the end of the chapter. */
  readonly standing: Standing | null
}

export interface LifeStory {
  readonly seed: string
  readonly name: string
  readonly born: string
  readonly family: readonly string[]
  readonly chapters: readonly StoryChapter[]
  /** The closing paragraphs; for a life in progress, a summary so far. */
  readonly obituary: readonly string[]
  readonly ended: boolean
}

/** Feed entries that the chapters' frame already tells. The tutorial is also left out. */
const framedEntryIds = ['birth', 'death', ...stages.map((stage) => `stage-${stage}`)]

/** Simulates one life under the reference autoplayer and tells it. The same input gives the same story. */
export function tellLife(input: LiveInput, context: EngineContext): LifeStory {
  const entries: StoryEntry[] = []
  const marriages = new Map<string, Marriage>()
  const { frames, step } = watchFor(entries, entryIdsLeftOut(context))
  const { watch: standing, finish } = watchStandings(context)
  const { life, minutes } = liveLife(input, context, {
    frames,
    step(lived, done) {
      step(lived, done)
      standing.step(lived, done)
    },
    moment(lived, minute) {
      standing.moment(lived, minute)
      noteMarriages(lived, marriages)
    },
  })
  noteMarriages(life, marriages)
  const end = Math.min(minutes, minuteAt(life, life.at))
  const standings = finish(life, end)
  const seen = new Map<string, number>()
  const chapters = stages.flatMap((stage) => chapterOf(stage, life, end, entries, standings, seen))
  return {
    seed: input.seed,
    name: `${life.firstname} ${life.lastname}`,
    born: isoDate(life.birthDay),
    family: life.people.filter(({ metDay }) => metDay <= life.birthDay).map(nameWithRelation),
    chapters,
    obituary: obituaryOf(life, minutes, context.catalogue, [...marriages.values()]),
    ended: life.status === 'dead',
  }
}

/** What is open: a question or a step of a dilemma. */
type Asked = QuestionEventBody | DilemmaEventBody

/** Entries that a story does not tell. */
export function entryIdsLeftOut({ catalogue }: EngineContext): ReadonlySet<string> {
  return new Set([...framedEntryIds, ...(catalogue.tutorial ?? []).map(({ id }) => id)])
}

/** Collects what happens in a life, with the decisions. */
export function watchFor(
  entries: StoryEntry[],
  untold: ReadonlySet<string>,
): Required<Pick<LifeWatch, 'frames' | 'step'>> {
  let open: Asked | null = null
  /** The index of the entry with the outcome of the open question. */
  let answered: number | null = null
  return {
    frames(life, frames) {
      for (const { frame, body } of frames) {
        if (frame === 'questionEvent' || frame === 'dilemmaEvent') {
          open = body
          answered = null
        } else if (frame === 'messageEvent' && !untold.has(body.eventId)) {
          if (open !== null && answered === null && body.eventId === open.id) answered = entries.length
          const { minute, eventId, title, importance, message } = body
          const when = { minute, date: isoDate(epochDayAt(life, minute)), age: ageAt(life, minute) }
          entries.push({ ...when, eventId, title, importance, asked: null, chose: null, message, dilemma: null })
        }
      }
    },
    step(_, { type, message }) {
      if (type !== 'answer' || open === null || answered === null) return
      const { eventId, option } = message as { eventId: string; option: string }
      const entry = entries[answered]
      const taken = open.answerOptions.find(({ id }) => id === option)
      if (entry === undefined || taken === undefined || eventId !== entry.eventId) return
      const dilemma = 'dilemma' in open ? (open.dilemma?.id ?? null) : null
      entries[answered] = { ...entry, asked: open.message, chose: taken.text, dilemma }
      open = null
    },
  }
}

/** Keeps the marriages, because the life itself drops the oldest of many relationships. */
export function noteMarriages(life: Life, marriages: Map<string, Marriage>): void {
  const { bond, past } = life.love
  for (const one of bond === null ? past : [...past, bond]) {
    if (one.marriedMinute === null) continue
    const key = `${one.personId} ${one.marriedMinute}`
    const name = life.people.find(({ id }) => id === one.personId)?.firstname ?? marriages.get(key)?.name ?? 'somebody'
    marriages.set(key, { name, bond: { ...one } })
  }
}

function chapterOf(
  stage: Stage,
  life: Life,
  end: number,
  all: readonly StoryEntry[],
  standings: ReadonlyMap<Stage, Standing>,
  seen: Map<string, number>,
): StoryChapter[] {
  const ageFrom = stageFrom[stage]
  const from = minuteOfEpochDay(life, birthdayOf(life.birthDay, ageFrom))
  if (from > end) return []
  const next = endOfStage(life, stage)
  const to = Math.min(end, next - minutesPerDay)
  const entries = all.filter(({ minute }) => minute >= from && minute < next)
  const told = chooseEntries(entries, seen)
  return [
    {
      stage,
      from: isoDate(epochDayAt(life, from)),
      to: isoDate(epochDayAt(life, to)),
      ageFrom,
      ageTo: ageAt(life, to),
      entries: told,
      untold: entries.length - told.length,
      standing: standings.get(stage) ?? null,
    },
  ]
}
