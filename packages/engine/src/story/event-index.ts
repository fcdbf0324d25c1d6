import { assert } from '@lifegrid/base/assert'
import { hash32 } from '@lifegrid/base/hash'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Condition } from '../catalogue/condition.ts'
import { type EventDefinition, isChoice, type Modifier } from '../catalogue/event.ts'
import type { HolidayDefinition } from '../catalogue/holiday.ts'
import { idKey } from '../codec/compact/id-table.ts'
import { conditions, type PreparedCondition, prepared } from '../conditions/evaluate.ts'
import { type Role, rolesOf } from '../core/cast.ts'
import { emptyBits, type FactBits, factsExcept, setBit } from '../core/fact-bits.ts'
import type { FactName } from '../core/fact-names.ts'
import { perCatalogue } from '../core/per-catalogue.ts'
import { engineLimits } from '../life/limits.ts'
import type { Category } from '../life/vocabulary.ts'
import { eventsOfDilemma } from './dilemma.ts'
import { eventsOfHoliday } from './holiday.ts'
import { themePull } from './theme-pull.ts'

/** Default cooldown in days. */
const defaultCooldownDays = 180
/** A choice comes again after five years at the earliest, whatever its own cooldown. */
const choiceRestDays = 1827

/** An event prepared for the draw. */
export interface IndexedEvent {
  readonly definition: EventDefinition
  /** Hash of the id. */
  readonly hash: number
  /** The key under which the life counts its occurrences. */
  readonly key: number
  /** Hash of the label that keys the draw of the end of its waiting time. */
  readonly waitingHash: number
  /**
   * Whether it asks a question. Copied, like the fields below, because definitions have many object layouts and this one is
   * uniform, so the draw reads it fast.
   */
  readonly isChoice: boolean
  readonly category: Category
  readonly importance: number
  readonly modifiers: readonly Modifier[]
  /** Whether it is the first step of a dilemma. */
  readonly beginsDilemma: boolean
  readonly isOnce: boolean
  /** Days until it may come again. */
  readonly restDays: number
  /** Whole years, both included. */
  readonly ageFrom: number
  readonly ageTo: number
  /** The roles to cast, in order. */
  readonly roles: readonly Role[]
  readonly all: FactBits
  readonly none: FactBits
  /** Conditions that the bits do not decide, except the age window, which is checked separately. */
  readonly residual: SplitConditions
  /** The conditions of each variant of its text, when every variant has some: the event comes only while one variant fits. */
  readonly variants: readonly SplitConditions[]
  /** Whether a condition of the event or of its variants is about somebody of the cast. */
  readonly readsCast: boolean
  /**
   * The highest weight that its modifiers can give it, specificity included. The event is drawn with it, and then accepted or
   * rejected.
   */
  readonly ceiling: number
  /** The product of the modifiers above 1: `ceiling` divided by the plain weight. */
  readonly modifierCeiling: number
}

/** Conditions that need no cast, and those that do. Most events fail by the first, so these are evaluated before anybody is cast. */
export interface SplitConditions {
  readonly plain: readonly PreparedCondition[]
  readonly aboutCast: readonly PreparedCondition[]
}

/** The events whose bits match, and the running sum of their ceilings. */
export interface Candidates {
  readonly events: readonly IndexedEvent[]
  readonly cumulative: readonly number[]
}

export interface EventIndex {
  readonly byId: ReadonlyMap<string, IndexedEvent>
  readonly byBirthday: ReadonlyMap<number, readonly IndexedEvent[]>
  /** month × 100 + day → events. */
  readonly byDate: ReadonlyMap<number, readonly IndexedEvent[]>
  readonly byHoliday: ReadonlyMap<string, readonly IndexedEvent[]>
  readonly holidays: readonly HolidayDefinition[]
  /** The number of ambient lines. */
  readonly ambientCount: number
  /** Events with a waiting time whose bits match. */
  waiting(bits: FactBits): readonly IndexedEvent[]
  /** Events of the weighted draw whose bits match. */
  drawn(bits: FactBits): Candidates
  /** Ambient lines whose bits match. */
  ambient(bits: FactBits): Candidates
}

/** The catalogue's index, built once. */
export const eventIndexOf = perCatalogue(build)

function build(catalogue: Catalogue): EventIndex {
  const holidays = catalogue.holidays ?? []
  const definitions = [
    ...catalogue.events,
    ...(catalogue.dilemmas ?? []).flatMap(eventsOfDilemma),
    ...holidays.flatMap(eventsOfHoliday),
  ]
  const all = definitions.map(indexed)
  const byId = new Map(all.map((event) => [event.definition.id, event]))
  assert(byId.size === all.length, 'event ids are unique')
  const waiting = all.filter((event) => event.definition.trigger.kind === 'waiting')
  const draws = all.filter((event) => event.definition.trigger.kind === 'draw')
  const ambient = draws.filter((event) => event.definition.kind === 'ambient')
  const drawn = draws.filter((event) => event.definition.kind !== 'ambient')
  return {
    byId,
    byBirthday: grouped(all, ({ trigger }) => (trigger.kind === 'birthday' ? trigger.years : null)),
    byDate: grouped(all, ({ trigger }) => (trigger.kind === 'date' ? trigger.month * 100 + trigger.day : null)),
    byHoliday: grouped(all, ({ trigger }) => (trigger.kind === 'holiday' ? trigger.holiday : null)),
    holidays,
    ambientCount: ambient.length,
    waiting: remembered(waiting, (events) => events),
    drawn: remembered(drawn, summed),
    ambient: remembered(ambient, summed),
  }
}

function summed(events: readonly IndexedEvent[]): Candidates {
  let sum = 0
  return { events, cumulative: events.map((event) => (sum += event.ceiling)) }
}

/**
 * Filters by the bits and caches the result. A life keeps the same facts for months, and lives share results, so a draw costs
 * the same among 300 events as among 9 000. The cache key is made only of bits that some event reads.
 */
function remembered<T extends object>(
  events: readonly IndexedEvent[],
  make: (events: readonly IndexedEvent[]) => T,
): (bits: FactBits) => T {
  const relevant = emptyBits()
  for (const { all, none } of events) {
    for (let i = 0; i < relevant.length; i++)
      relevant[i] = (relevant[i] as number) | (all[i] as number) | (none[i] as number)
  }
  const masks = masksOf(events)
  const read = [...relevant.keys()].filter((i) => relevant[i] !== 0)
  const root: Remembered<T> = { next: new Map() }
  let count = 0
  return (bits) => {
    let place = root
    for (const i of read) {
      const word = (bits[i] as number) & (relevant[i] as number)
      let next = place.next.get(word)
      if (next === undefined) {
        next = { next: new Map() }
        place.next.set(word, next)
      }
      place = next
    }
    if (place.found === undefined) {
      place.found = make(events.filter((_, place) => matchesAt(masks, place, bits)))
      count++
      if (count > engineLimits.candidateSetsMax) {
        root.next.clear()
        count = 0
      }
    }
    return place.found
  }
}

/** The words of `all` and `none` of all events in one list, so that filtering them reads memory in order. */
function masksOf(events: readonly IndexedEvent[]): Int32Array {
  return Int32Array.from(events.flatMap(({ all, none }) => [...all, ...none]))
}

/** {@link matches} for the event at a place of the list. */
function matchesAt(masks: Int32Array, place: number, bits: FactBits): boolean {
  const words = bits.length
  const from = place * 2 * words
  for (let i = 0; i < words; i++) {
    const word = bits[i] as number
    const all = masks[from + i] as number
    if ((word & all) !== all || (word & (masks[from + words + i] as number)) !== 0) return false
  }
  return true
}

/** A node of a tree that branches by one word of the bits per level, so that a look-up allocates no key. */
interface Remembered<T> {
  readonly next: Map<number, Remembered<T>>
  found?: T
}

function indexed(definition: EventDefinition): IndexedEvent {
  const demands: FactName[] = []
  const refusals: FactName[] = [...factsExcept('stage', definition.stages)]
  const residual: Condition[] = []
  if (definition.setting !== undefined) demands.push(`place:${definition.setting}`)
  for (const { relation, status = 'alive' } of Object.values(definition.cast ?? {})) {
    // A list of relations is an alternative, which a mask cannot express. The casting checks it.
    const single = typeof relation === 'string' ? relation : relation.length === 1 ? relation[0] : undefined
    if (single !== undefined) demands.push(`${status === 'alive' ? 'alive' : 'lost'}:${single}`)
  }
  for (const condition of definition.conditions ?? []) {
    const reads = conditions.reads(condition)
    demands.push(...reads.all)
    refusals.push(...reads.none)
    if (!reads.exact) residual.push(condition)
  }
  const trigger = definition.trigger
  const weight = trigger.kind === 'draw' ? trigger.weight * themePull[definition.category] : 1
  const modifiers = trigger.kind === 'draw' || trigger.kind === 'waiting' ? (trigger.modifiers ?? []) : []
  const variants = conditionsOfVariants(definition)
  const modifierCeiling = modifiers.reduce((product, { times }) => product * Math.max(1, times), 1)
  return {
    definition,
    hash: hash32(definition.id),
    key: idKey(definition.id),
    waitingHash: hash32(`waiting:${definition.id}`),
    isChoice: isChoice(definition),
    category: definition.category,
    importance: definition.importance,
    modifiers,
    beginsDilemma: definition.dilemma?.step === 1,
    isOnce: definition.once === true,
    restDays: restDaysOf(definition),
    ageFrom: definition.age?.from ?? 0,
    ageTo: definition.age?.to ?? 200,
    roles: rolesOf(definition),
    all: bitsOf(demands),
    none: bitsOf(refusals),
    residual: split(residual),
    variants,
    readsCast: residual.some(readsCast) || variants.some(({ aboutCast }) => aboutCast.length > 0),
    ceiling: weight * specificity(definition) * modifierCeiling,
    modifierCeiling,
  }
}

function conditionsOfVariants({ text }: EventDefinition): IndexedEvent['variants'] {
  const all = text.map((variant) => (typeof variant === 'string' ? [] : (variant.when ?? [])))
  return all.every((when) => when.length > 0) ? all.map(split) : []
}

function split(list: readonly Condition[]): SplitConditions {
  return {
    plain: list
      .map(withoutPeople)
      .filter((one) => !readsCast(one))
      .map(prepared),
    aboutCast: list.filter(readsCast).map(prepared),
  }
}

/** Whether there is the memory at all excludes most events with one, so it is asked before anybody is cast. */
function withoutPeople(condition: Condition): Condition {
  if (condition.kind === 'all' || condition.kind === 'any') return { ...condition, of: condition.of.map(withoutPeople) }
  if (condition.kind !== 'remembers' || condition.role === undefined) return condition
  const { role: _, ...plain } = condition
  return plain
}

/** Whether a condition is about somebody of the cast: it names a role, or one of those that it contains does. */
export function readsCast(condition: Condition): boolean {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.some(readsCast)
  return condition.kind === 'not' ? readsCast(condition.of) : 'role' in condition
}

function restDaysOf(definition: EventDefinition): number {
  const { cooldownDays = defaultCooldownDays } = definition
  return isChoice(definition) ? Math.max(choiceRestDays, cooldownDays) : cooldownDays
}

/** Events with more requirements have rarer opportunities, so they get more weight: a quarter more per condition and role. */
function specificity(definition: EventDefinition): number {
  const asks = (definition.conditions?.length ?? 0) + Object.keys(definition.cast ?? {}).length
  return 1 + 0.25 * asks
}

function bitsOf(names: readonly FactName[]): FactBits {
  const bits = emptyBits()
  for (const name of names) setBit(bits, name)
  return bits
}

function grouped<Key>(
  events: readonly IndexedEvent[],
  keyOf: (definition: EventDefinition) => Key | null,
): ReadonlyMap<Key, readonly IndexedEvent[]> {
  const groups = new Map<Key, IndexedEvent[]>()
  for (const event of events) {
    const key = keyOf(event.definition)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [event])
    else group.push(event)
  }
  return groups
}
