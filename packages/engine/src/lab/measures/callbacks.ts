import { quantile } from '@lifegrid/base/quantile'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Condition } from '../../catalogue/condition.ts'
import { type EventDefinition, isChoice } from '../../catalogue/event.ts'
import { readId } from '../../codec/compact/id-table.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import type { Life } from '../../life/life.ts'
import { memoriesOf } from '../../life/person.ts'
import { eventIndexOf } from '../../story/event-index.ts'
import { conditionsOfEvent } from '../catalogue-parts.ts'
import { populationTargets } from '../population-targets.ts'
import { boundRow, medianError } from '../rows.ts'
import type { Measure } from './measure.ts'

/** The events of a life that came back to a choice. */
type Seen = number

/** What an event can come back to. */
interface Reads {
  /** Flags and memories of people that one of its conditions asks for. */
  readonly flags: readonly string[]
  readonly memories: readonly string[]
  /** Choices that it is a follow-up or the next step of. */
  readonly parents: readonly string[]
}

const yearMinutes = 365 * 1440

/**
 * Callbacks: the times that an event comes which goes back to a choice of at least 365 days before. It does when a condition of the event, of
 * an option or of an outcome asks for a flag (`remembers`) that was set so long ago, or for a person's memory (`recalls`) so old; or when
 * it is a follow-up or a later step of a choice made so long ago. Conditions inside `not` do not count. The row is the median over lives.
 */
export const callbacks: Measure<Seen> = {
  name: 'Callbacks',
  observe: ({ catalogue }) => {
    const { byId } = eventIndexOf(catalogue)
    const reads = readsOf(catalogue)
    const chosen = new Map<string, number>()
    let count = 0
    return {
      frames(life, frames) {
        for (const { frame, body } of frames) {
          if (frame !== 'messageEvent' && frame !== 'questionEvent' && frame !== 'dilemmaEvent') continue
          const definition = byId.get(body.id)?.definition
          // The message of a choice is its result.
          if (definition === undefined || (frame === 'messageEvent') === isChoice(definition)) continue
          const before = body.minute - yearMinutes
          const read = reads.get(definition.id)
          if (read !== undefined && goesBack(read, life, before, chosen)) count++
        }
      },
      step(_, { type, message, minute }) {
        if (type === 'answer') chosen.set((message as { eventId: string }).eventId, minute)
      },
      end: () => count,
    }
  },
  rows: (seen) => [
    boundRow('≥', {
      what: 'events of a life that come back to a choice of a year ago or more, median',
      unit: 'count',
      bound: populationTargets.storytelling.callbacksMin,
      measured: quantile(seen, 0.5),
      of: seen.length,
      // A median of small counts is often the same for half of all samples, so its error is half a count at least.
      error: Math.max(0.5, medianError(seen)),
    }),
  ],
}

function goesBack(
  { flags, memories, parents }: Reads,
  life: Life,
  before: number,
  chosen: ReadonlyMap<string, number>,
): boolean {
  return (
    flags.some((flag) => (readId(life.memory, flag) ?? Number.MAX_VALUE) <= before) ||
    parents.some((parent) => (chosen.get(parent) ?? Number.MAX_VALUE) <= before) ||
    memories.some((as) =>
      life.people.some((one) => memoriesOf(one).some((had) => had.as === as && had.minute <= before)),
    )
  )
}

const readsOf = perCatalogue((catalogue: Catalogue): ReadonlyMap<string, Reads> => {
  const all = [...eventIndexOf(catalogue).byId.values()].map(({ definition }) => definition)
  const parents = Map.groupBy(
    all.filter(isChoice).flatMap((event) => followUpIdsOf(event).map((child) => ({ child, parent: event.id }))),
    ({ child }) => child,
  )
  const reads = all.map((event): [string, Reads] => {
    const conditions = conditionsOfEvent(event).flatMap(asked)
    const flags = conditions.flatMap((one) => (one.kind === 'remembers' ? [one.what] : []))
    const memories = conditions.flatMap((one) => (one.kind === 'recalls' ? [one.as] : []))
    return [event.id, { flags, memories, parents: (parents.get(event.id) ?? []).map(({ parent }) => parent) }]
  })
  return new Map(reads.filter(([, read]) => read.flags.length + read.memories.length + read.parents.length > 0))
})

function followUpIdsOf({ followUps = [], options = [] }: EventDefinition): string[] {
  const all = [
    ...followUps,
    ...options.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.followUps ?? [])),
  ]
  return all.map(({ event }) => event)
}

/** What the condition asks for, without what must not be. */
function asked(condition: Condition): Condition[] {
  if (condition.kind === 'not') return []
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(asked)
  return [condition]
}
