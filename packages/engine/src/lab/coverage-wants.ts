import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Condition } from '../catalogue/condition.ts'
import type { Effect } from '../catalogue/effect.ts'
import type { EventDefinition, OutcomeDefinition } from '../catalogue/event.ts'
import { perCatalogue } from '../core/per-catalogue.ts'
import type { Relation } from '../life/vocabulary.ts'
import { eventIndexOf } from '../story/event-index.ts'
import { goalsOf } from './coverage-goals.ts'

/** What bots have not reached yet, and what leads there. */
export interface Wants {
  /** Ids of events with something missing, and of those that lead to one. */
  readonly events: ReadonlySet<string>
  /** Options that note, begin or remember what a wanted event asks for, or that it follows: `<event> <option>`. */
  readonly leads: ReadonlySet<string>
  /** Options that note what something missing must not have been noted. */
  readonly spoils: ReadonlySet<string>
  /** What missing events ask of the player's days, the most asked first. */
  readonly ladders: readonly string[]
  readonly activities: readonly string[]
  readonly items: readonly string[]
  /** Relations with one of whom there must be a quarrel. */
  readonly quarrels: readonly Relation[]
  /** Memories of people that one asks for. */
  readonly memories: ReadonlySet<string>
  /** Whether one asks for an earlier life. */
  readonly anotherLife: boolean
}

/** A thing that an event needs and another event gives, such as `flag was-in-a-band` or, for a follow-up, `event the-second-letter`. */
type Need = string

/** Follows what is missing backwards, from the conditions of events to the options that fulfil them. */
export function wantsOf(catalogue: Catalogue, isReached: (goal: string) => boolean): Wants {
  const missing = (goal: string): boolean => goalsOf(catalogue).has(goal) && !isReached(goal)
  const givers = giversOf(catalogue)
  const events = new Set<string>()
  const leads = new Set<string>()
  const spoils = new Set<string>()
  const known = new Set<Need>()
  const conditions: Condition[] = []
  const quarrels = new Set<Relation>()
  const queue: EventDefinition[] = []
  const want = (event: EventDefinition): void => {
    if (events.has(event.id)) return
    events.add(event.id)
    queue.push(event)
  }
  const { byId } = eventIndexOf(catalogue)
  for (const { definition } of byId.values()) if (hasMissing(definition, missing)) want(definition)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const gates = gatesOf(next, missing)
    const asked = gates.flatMap(parts)
    conditions.push(...asked)
    for (const need of gates.flatMap(refused).flatMap(needOf))
      for (const { event, option } of givers.get(need) ?? []) spoils.add(`${event.id} ${option}`)
    for (const role of Object.values(next.cast ?? {}))
      if (role.quarreled === true) for (const relation of [role.relation].flat()) quarrels.add(relation)
    for (const need of needsOf(next, asked)) {
      if (known.has(need)) continue
      known.add(need)
      for (const { event, option } of givers.get(need) ?? []) {
        if (option !== undefined) leads.add(`${event.id} ${option}`)
        want(event)
      }
    }
  }
  return {
    events,
    leads,
    spoils,
    ladders: byCount(
      conditions.flatMap((one) => (one.kind === 'job' || one.kind === 'experience' ? (one.ladders ?? []) : [])),
    ),
    activities: byCount(
      conditions.flatMap((one) =>
        (one.kind === 'activity' || one.kind === 'practised') && one.activity !== undefined ? [one.activity] : [],
      ),
    ),
    items: byCount(conditions.flatMap((one) => (one.kind === 'owns' && one.is !== false ? [one.item] : []))),
    quarrels: [...quarrels],
    memories: new Set([...known].flatMap((need) => (need.startsWith('memory ') ? [need.slice('memory '.length)] : []))),
    anotherLife: conditions.some((one) => one.kind === 'statistic' && one.of === 'livesEnded'),
  }
}

function hasMissing({ id, text, options = [] }: EventDefinition, missing: (goal: string) => boolean): boolean {
  return (
    missing(id) ||
    text.some((_, index) => missing(`${id} text ${index + 1}`)) ||
    options.some((option) => optionHasMissing(id, option.id, option.outcomes, missing))
  )
}

export function optionHasMissing(
  event: string,
  option: string,
  outcomes: readonly OutcomeDefinition[],
  missing: (goal: string) => boolean,
): boolean {
  const goal = `${event} ${option}`
  return (
    missing(goal) ||
    outcomes.some(
      ({ text }, number) =>
        missing(`${goal} ${number + 1}`) || text.some((_, index) => missing(`${goal} ${number + 1} text ${index + 1}`)),
    )
  )
}

/** The conditions between the bots and what is missing of an event: those of the event, and those of its missing parts. */
function gatesOf(
  { id, conditions = [], text, options = [] }: EventDefinition,
  missing: (goal: string) => boolean,
): Condition[] {
  const whens = text.map((variant) => (typeof variant === 'string' ? [] : (variant.when ?? [])))
  const all = whens.every((when) => when.length > 0)
  return [
    ...conditions,
    ...whens.flatMap((when, index) => (all || missing(`${id} text ${index + 1}`) ? when : [])),
    ...options.flatMap((option) => {
      if (!optionHasMissing(id, option.id, option.outcomes, missing)) return []
      return [
        ...(option.conditions ?? []),
        ...option.outcomes.flatMap(({ modifiers = [], text: texts }, number) => {
          const outcome = `${id} ${option.id} ${number + 1}`
          return [
            ...(missing(outcome) ? modifiers.map(({ when }) => when) : []),
            ...texts.flatMap((one, index) =>
              typeof one !== 'string' && missing(`${outcome} text ${index + 1}`) ? (one.when ?? []) : [],
            ),
          ]
        }),
      ]
    }),
  ]
}

function needsOf(event: EventDefinition, asked: readonly Condition[]): Need[] {
  return [
    ...(event.trigger.kind === 'followUp' ? [`event ${event.id}`] : []),
    ...Object.values(event.cast ?? {}).flatMap(({ recalls }) => (recalls === undefined ? [] : [`memory ${recalls}`])),
    ...asked.flatMap(needOf),
  ]
}

function needOf(one: Condition): Need[] {
  if (one.kind === 'remembers') return [`flag ${one.what}`]
  if (one.kind === 'recalls') return [`memory ${one.as}`]
  if (one.kind === 'routine' && one.is) return [`routine ${one.id}`]
  return one.kind === 'habit' ? [`habit ${one.habit}`] : []
}

interface Giver {
  readonly event: EventDefinition
  /** Absent for a message, which gives by itself. */
  readonly option?: string
}

const giversOf = perCatalogue((catalogue: Catalogue): ReadonlyMap<Need, readonly Giver[]> => {
  const givers = new Map<Need, Giver[]>()
  const give = (needs: readonly Need[], giver: Giver): void => {
    for (const need of needs) givers.set(need, [...(givers.get(need) ?? []), giver])
  }
  for (const { definition: event } of eventIndexOf(catalogue).byId.values()) {
    give(givenBy(event), { event })
    for (const option of event.options ?? [])
      give([...new Set(option.outcomes.flatMap(givenBy))], { event, option: option.id })
  }
  return givers
})

function givenBy({ effects = [], followUps = [], ...more }: Partial<OutcomeDefinition>): Need[] {
  const { remembers } = more
  return [
    ...followUps.map(({ event }) => `event ${event}`),
    ...(remembers === undefined ? [] : [`memory ${remembers.as}`]),
    ...effects.flatMap(givenByEffect),
  ]
}

function givenByEffect(effect: Effect): Need[] {
  if (effect.kind === 'remember') return [`flag ${effect.what}`]
  if (effect.kind === 'startRoutine') return [`routine ${effect.id}`]
  if (effect.kind === 'startHabit') return [`habit ${effect.habit}`]
  return effect.kind === 'appoint' ? effect.effects.flatMap(givenByEffect) : []
}

/** What a condition asks for, without what must not be. */
function parts(condition: Condition): Condition[] {
  if (condition.kind === 'not') return []
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(parts) : [condition]
}

/** What must not be. */
function refused(condition: Condition): Condition[] {
  if (condition.kind === 'not') return parts(condition.of)
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(refused) : []
}

function byCount<T>(all: readonly T[]): T[] {
  return [...Map.groupBy(all, (one) => one)].sort(([, a], [, b]) => b.length - a.length).map(([one]) => one)
}

/** How many times more often a storyteller that leans tells what is wanted. What has a waiting time comes so many times sooner. */
const leansBy = 30

/**
 * The same content with the storyteller leaning towards what is wanted: it changes how often an event is drawn while it can come, and nothing
 * about when it can. So what a life reaches with it, lives reach without it, if more rarely.
 */
export function leaning(catalogue: Catalogue, { events }: Wants): Catalogue {
  const lean = (event: EventDefinition): EventDefinition => {
    const { trigger } = event
    if (!events.has(event.id)) return event
    if (trigger.kind === 'draw') return { ...event, trigger: { ...trigger, weight: trigger.weight * leansBy } }
    if (trigger.kind !== 'waiting') return event
    return { ...event, trigger: { ...trigger, medianDays: Math.max(1, trigger.medianDays / leansBy) } }
  }
  return {
    ...catalogue,
    events: catalogue.events.map(lean),
    dilemmas: (catalogue.dilemmas ?? []).map((dilemma) =>
      dilemma.steps.some(({ id }) => events.has(`${dilemma.id}/${id}`))
        ? { ...dilemma, weight: dilemma.weight * leansBy }
        : dilemma,
    ),
  }
}
