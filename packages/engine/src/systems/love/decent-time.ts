import type { MessageId } from '../../catalogue/messages.ts'
import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Bond } from '../../life/love.ts'
import type { Person } from '../../life/person.ts'
import { isChild, type Relation } from '../../life/vocabulary.ts'
import { changeAffinity } from '../people/affinity.ts'
import { ageOfPerson } from './romance-rules.ts'

/** The days after the end of a relationship within which others find a new one too early. A game design choice. */
const decentDays = { widowed: 365, bereaved: 180, divorced: 120, separated: 45 } as const

/** What a new relationship within that time costs in affinity: children of the two, and other family. */
const resentment = { child: -12, kin: -4 } as const

const nearFamily: readonly Relation[] = ['mother', 'father', 'sister', 'brother', 'grandson', 'granddaughter']
/** Younger children do not mind. */
const mindsFromAge = 5

/** A relationship that ended so lately that others would mind a new one. */
export interface Recent {
  readonly former: Person
  readonly bond: Bond
  readonly endedMinute: number
}

/** The relationship after which the player lives alone for a decent time; undefined when the time is over, or there was none. */
export function recentlyAlone(life: Life, minute: number): Recent | undefined {
  const bond = life.love.bond === null ? life.love.past.at(-1) : undefined
  const endedMinute = bond?.endedMinute ?? null
  if (bond === undefined || endedMinute === null) return undefined
  const former = life.people.find(({ id }) => id === bond.personId)
  if (former === undefined || minute - endedMinute >= daysAfter(bond, former) * minutesPerDay) return undefined
  return { former, bond, endedMinute }
}

function daysAfter({ status }: Bond, { relation, diedDay }: Person): number {
  if (status === 'widowed') return decentDays.widowed
  if (diedDay !== null && relation !== 'ex') return decentDays.bereaved
  return status === 'divorced' ? decentDays.divorced : decentDays.separated
}

/** Whether the player has begun to ask somebody since then. Who does so again insists. */
export function insists(life: Life, { endedMinute }: Recent): boolean {
  return life.love.askedMinute > endedMinute
}

/** The family minds that the player is with somebody new so early, children most of all, and says so. */
export function faceTheFamily(turn: Turn, { former }: Recent, partner: Person): void {
  const { life } = turn
  const minding = life.people.filter((person) => minds(turn, person, former))
  for (const person of minding) changeAffinity(person, isChild(person.relation) ? resentment.child : resentment.kin)
  const speaker = minding.find(({ relation }) => isChild(relation)) ?? minding[0]
  if (speaker === undefined) return
  const id: MessageId<'message'> = isChild(speaker.relation) ? 'love.too-early-child' : 'love.too-early-kin'
  const told = tell(turn, {
    eventId: 'too-early',
    ...messageOf(turn, id, { person: speaker, partner, former }),
    importance: 4,
  })
  told.affinityChange = isChild(speaker.relation) ? resentment.child : resentment.kin
}

/** Who mind: the children of the two, and after a death also the player's parents, siblings and grandchildren. Not small children. */
function minds({ life, minute }: Turn, person: Person, former: Person): boolean {
  if (person.diedDay !== null || ageOfPerson(life, person, minute) < mindsFromAge) return false
  if (isChild(person.relation)) return person.parent === former.id
  return former.diedDay !== null && nearFamily.includes(person.relation)
}
