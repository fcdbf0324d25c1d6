import type { Closeness } from '../../catalogue/mourning.ts'
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
  /** What {@link suitsTwo} has calculated. Hundreds of lines ask for the same. */
  readonly known: Partial<KnownOfTwo>
}

interface KnownOfTwo {
  age: number
  playerAge: number
  livesTogether: boolean
  closeness: Closeness
  silentDays: number
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
function suitsTwo(line: ReplyLine, speaker: Speaker): boolean {
  const { turn, person } = speaker
  if (line.relations !== undefined && !line.relations.includes(person.relation)) return false
  if (line.age !== undefined && !within(line.age, known(speaker, 'age'))) return false
  if (line.playerAge !== undefined && !within(line.playerAge, known(speaker, 'playerAge'))) return false
  if (line.livesTogether !== undefined && line.livesTogether !== known(speaker, 'livesTogether')) return false
  if (line.closeness !== undefined && !line.closeness.includes(known(speaker, 'closeness'))) return false
  if (line.silentDays !== undefined && known(speaker, 'silentDays') < line.silentDays) return false
  return line.recalls === undefined || recallsOne(person, line.recalls, turn.minute)
}

/** Something about the two, calculated when it is first asked for. */
function known<Name extends keyof KnownOfTwo>(speaker: Speaker, name: Name): KnownOfTwo[Name] {
  const value = speaker.known[name] ?? calculations[name](speaker)
  speaker.known[name] = value
  return value
}

const calculations: { readonly [Name in keyof KnownOfTwo]: (speaker: Speaker) => KnownOfTwo[Name] } = {
  age: ({ turn, person }) => ageOn(person.bornDay, epochDayAt(turn.life, turn.minute)),
  playerAge: ({ turn }) => ageAt(turn.life, turn.minute),
  livesTogether: ({ turn, person }) => livesTogether(turn.life, person, turn.minute),
  closeness: ({ turn, person }) =>
    closenessOf({ ...person, familiarity: familiarityAt(turn.life, person, turn.minute) }),
  silentDays: ({ turn, person, conversation }) => daysOfSilence(turn, person, conversation),
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
