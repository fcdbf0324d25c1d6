import type { AgeRange, ReplyLine } from '../../catalogue/reply.ts'
import { ageOn } from '../../core/calendar.ts'
import { ageAt, dayOf, epochDayAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Conversation } from '../../life/conversations.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { isQuarreled, memoriesOf, type Person } from '../../life/person.ts'
import type { MessagingTrait, PersonMood } from '../../life/vocabulary.ts'
import { livesTogether } from '../home/household.ts'
import { familiarityAt } from '../people/familiarity.ts'
import { closenessOf } from '../people/mourning.ts'
import { lastDone } from '../together/rest.ts'
import { highTrait, lowTrait } from './messaging-style.ts'

/** Who speaks, and in which conversation. */
export interface Speaker {
  readonly turn: Turn
  readonly person: Person
  readonly conversation: Conversation
  readonly mood: PersonMood
  readonly traitOf: (of: MessagingTrait) => number
}

/** For so long a person speaks of what has happened between the two. */
const recallDays = 730

/** Whether a person can say a line now. */
export function canSay(speaker: Speaker, line: ReplyLine): boolean {
  return (
    (line.mood === undefined || line.mood === speaker.mood) &&
    suitsTrait(line, speaker) &&
    isTrue(line, speaker) &&
    suitsTwo(line, speaker)
  )
}

/** Whether a line is for some people or times only. */
export function isSpecific(line: ReplyLine): boolean {
  return specificFields.some((field) => line[field] !== undefined)
}

const specificFields = ['mood', 'trait', 'about', 'relations', 'closeness', 'recalls', 'silentDays'] as const

function suitsTrait({ trait }: ReplyLine, { traitOf }: Speaker): boolean {
  if (trait === undefined) return true
  return trait.is === 'high' ? traitOf(trait.of) >= highTrait : traitOf(trait.of) <= lowTrait
}

/** After so many days nobody speaks of a visit any more. */
const visitDays = 10

/** Whether what the line is about is so. */
function isTrue({ about }: ReplyLine, { turn, person }: Speaker): boolean {
  if (about === undefined) return true
  if (about === 'quarrel') return isQuarreled(person)
  const visited = lastDone(person, 'visit')
  return visited !== undefined && dayOf(turn.minute) - visited <= visitDays
}

/** What the two are to each other, and what was between them. */
function suitsTwo(line: ReplyLine, { turn, person, conversation }: Speaker): boolean {
  const { life, minute } = turn
  if (line.relations !== undefined && !line.relations.includes(person.relation)) return false
  if (line.age !== undefined && !within(line.age, ageOn(person.bornDay, epochDayAt(life, minute)))) return false
  if (line.playerAge !== undefined && !within(line.playerAge, ageAt(life, minute))) return false
  if (line.livesTogether !== undefined && line.livesTogether !== livesTogether(life, person, minute)) return false
  if (line.closeness !== undefined) {
    const familiarity = familiarityAt(life, person, minute)
    if (!line.closeness.includes(closenessOf({ ...person, familiarity }))) return false
  }
  if (line.silentDays !== undefined && daysOfSilence(turn, person, conversation) < line.silentDays) return false
  return line.recalls === undefined || recallsOne(person, line.recalls, minute)
}

function within({ from = 0, to = Number.POSITIVE_INFINITY }: AgeRange, years: number): boolean {
  return years >= from && years <= to
}

/** Days since the person's latest message; since the two have met, when there is none. */
function daysOfSilence({ life, minute }: Turn, { metDay }: Person, { messages }: Conversation): number {
  const latest = messages.findLast(({ by }) => by === 'person')
  return latest === undefined ? epochDayAt(life, minute) - metDay : (minute - latest.minute) / minutesPerDay
}

function recallsOne(person: Person, words: readonly string[], minute: number): boolean {
  return memoriesOf(person).some(
    (memory) => minute - memory.minute <= recallDays * minutesPerDay && words.includes(memory.as),
  )
}
