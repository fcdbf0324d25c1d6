import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { JobDefinition } from '../../catalogue/job.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'

/** A life at the minute of its clock, with look-up tables for the checks. */
export interface Examined {
  readonly life: Life
  readonly catalogue: Catalogue
  readonly known: Known
  readonly minute: number
  /** Days since 1970-01-01. */
  readonly today: number
  readonly people: ReadonlyMap<string, Person>
}

/** The ids that the catalogue has. */
export interface Known {
  readonly events: ReadonlyMap<string, unknown>
  /** What lives keep of the ids of events; see `codec/compact/id-table.ts`. */
  readonly eventKeys: ReadonlySet<number>
  readonly jobs: ReadonlyMap<string, JobDefinition>
  readonly schools: ReadonlySet<string>
  readonly majors: ReadonlySet<string>
  readonly minors: ReadonlySet<string>
  readonly extracurriculars: ReadonlySet<string>
  readonly homes: ReadonlySet<string>
  /** Homes to rent. */
  readonly rented: ReadonlySet<string>
  readonly items: ReadonlySet<string>
  readonly healthConditions: ReadonlySet<string>
  readonly habits: ReadonlySet<string>
}

/** Reports through `broken` each invariant that does not hold: a sentence with the offending values. */
export type Check = (examined: Examined, broken: (what: string) => void) => void
