import { birthdayOf, isoDate } from '../calendar.ts'
import { minuteAt } from '../clock.ts'
import type { EngineContext } from '../context.ts'
import type { QuestionEventBody } from '../fact.ts'
import type { Life } from '../life.ts'
import { minutesPerDay } from '../limits.ts'
import { type Stage, stageFrom, stageOfAge, stages } from '../stage.ts'
import { familiarityAt } from '../systems/familiarity.ts'
import { netWorthAt } from '../systems/finances.ts'
import { ageAt, epochDayAt, minuteOfEpochDay } from '../time.ts'
import { stateOf } from '../view.ts'
import { type LifeWatch, type LiveInput, liveLife } from './live.ts'
import { obituaryOf } from './obituary.ts'

/** Something that happened, with what was decided where something was asked. */
export interface StoryEntry {
  readonly minute: number
  /** ISO date. */
  readonly date: string
  readonly age: number
  readonly eventId: string
  readonly title: string
  readonly importance: number
  /** What was asked, and the option taken; null where nothing was. */
  readonly asked: string | null
  readonly chose: string | null
  readonly message: string
}

export interface StoryChapter {
  readonly stage: Stage
  /** ISO dates. */
  readonly from: string
  readonly to: string
  readonly ageFrom: number
  readonly ageTo: number
  readonly entries: readonly StoryEntry[]
  /** What happened beside those. */
  readonly untold: number
  /** Where things stood as the chapter ended. */
  readonly standing: Standing | null
}

export interface Standing {
  readonly occupation: string
  readonly mood: string
  /** Net worth, integer cents. */
  readonly worthCents: number
  /** The closest, with what they are to the player. */
  readonly people: readonly string[]
}

export interface LifeStory {
  readonly seed: string
  readonly name: string
  readonly born: string
  readonly family: readonly string[]
  readonly chapters: readonly StoryChapter[]
  /** The closing paragraphs; where the life goes on, what is to be said so far. */
  readonly obituary: readonly string[]
  readonly ended: boolean
}

/** What a person reads of one chapter. */
const entriesMax = 12
const peopleMax = 5
/** Told again, the same event is worth so much less than the first time. */
const repeatedBy = 3
/** The feed says these too, but the chapters' frame tells them; and the tutorial is no part of the life. */
const framed = ['birth', 'death', ...stages.map((stage) => `stage-${stage}`)]

/** Lives one life under the reference autoplayer and tells it. The same input tells the same story. */
export function tellLife(input: LiveInput, context: EngineContext): LifeStory {
  const entries: StoryEntry[] = []
  const standings = new Map<Stage, Standing>()
  const { life, minutes } = liveLife(input, context, watchFor(entries, standings, framedIn(context)))
  const seen = new Map<string, number>()
  const chapters = stages.flatMap((stage) => chapterOf(stage, life, minutes, entries, standings, seen))
  return {
    seed: input.seed,
    name: `${life.firstname} ${life.lastname}`,
    born: isoDate(life.birthDay),
    family: life.people.filter(({ metDay }) => metDay <= life.birthDay).map(named),
    chapters,
    obituary: obituaryOf(life, minutes, context.catalogue),
    ended: life.status === 'dead',
  }
}

function framedIn({ catalogue }: EngineContext): ReadonlySet<string> {
  return new Set([...framed, ...(catalogue.tutorial ?? []).map(({ id }) => id)])
}

function watchFor(entries: StoryEntry[], standings: Map<Stage, Standing>, untold: ReadonlySet<string>): LifeWatch {
  let open: QuestionEventBody | null = null
  /** The entry that tells what came of the open question, and its place. */
  let answered: number | null = null
  return {
    facts(life, facts) {
      for (const { frame, body } of facts) {
        if (frame === 'questionEvent' || frame === 'dilemmaEvent') {
          open = body
          answered = null
        } else if (frame === 'messageEvent' && !untold.has(body.eventId)) {
          if (open !== null && answered === null && body.eventId === open.id) answered = entries.length
          const { minute, eventId, title, importance, message } = body
          const when = { minute, date: isoDate(epochDayAt(life, minute)), age: ageAt(life, minute) }
          entries.push({ ...when, eventId, title, importance, asked: null, chose: null, message })
        }
      }
    },
    step(_, { type, message }) {
      if (type !== 'answer' || open === null || answered === null) return
      const { eventId, option } = message as { eventId: string; option: string }
      const entry = entries[answered]
      const taken = open.answerOptions.find(({ id }) => id === option)
      if (entry === undefined || taken === undefined || eventId !== entry.eventId) return
      entries[answered] = { ...entry, asked: open.message, chose: taken.text }
      open = null
    },
    moment(life, minute) {
      standings.set(stageOfAge(ageAt(life, minute)), standingOf(life, minute))
    },
  }
}

function standingOf(life: Life, minute: number): Standing {
  const { occupation, mood } = stateOf(life, minute)
  const close = life.people
    .filter(({ diedDay }) => diedDay === null)
    .map((person) => ({ person, worth: person.affinity + familiarityAt(life, person, minute) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, peopleMax)
  const people = close.map(({ person }) => named(person))
  return { occupation, mood, worthCents: netWorthAt(life, minute), people }
}

function named({ firstname, relation }: { readonly firstname: string; readonly relation: string }): string {
  return `${firstname} (${relation})`
}

function chapterOf(
  stage: Stage,
  life: Life,
  minutes: number,
  all: readonly StoryEntry[],
  standings: ReadonlyMap<Stage, Standing>,
  seen: Map<string, number>,
): StoryChapter[] {
  const ageFrom = stageFrom[stage]
  const from = minuteOfEpochDay(life, birthdayOf(life.birthDay, ageFrom))
  const end = Math.min(minutes, minuteAt(life, life.at))
  if (from > end) return []
  const following = stages[stages.indexOf(stage) + 1]
  const next =
    following === undefined
      ? Number.POSITIVE_INFINITY
      : minuteOfEpochDay(life, birthdayOf(life.birthDay, stageFrom[following]))
  const to = Math.min(end, next - minutesPerDay)
  const entries = all.filter(({ minute }) => minute >= from && minute < next)
  const told = chosen(entries, seen)
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

/** The most important, in the order in which they came; what has been told in the book already counts for less. */
function chosen(entries: readonly StoryEntry[], seen: Map<string, number>): StoryEntry[] {
  const left = new Set(entries)
  const told: StoryEntry[] = []
  while (told.length < entriesMax && left.size > 0) {
    let best: StoryEntry | undefined
    let bestWorth = Number.NEGATIVE_INFINITY
    for (const entry of left) {
      const worth = entry.importance - repeatedBy * (seen.get(entry.eventId) ?? 0)
      if (worth > bestWorth) [best, bestWorth] = [entry, worth]
    }
    if (best === undefined) break
    left.delete(best)
    told.push(best)
    seen.set(best.eventId, (seen.get(best.eventId) ?? 0) + 1)
  }
  return told.sort((a, b) => entries.indexOf(a) - entries.indexOf(b))
}
