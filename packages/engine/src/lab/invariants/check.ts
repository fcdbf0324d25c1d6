import type { JobDefinition } from '../../catalogue/job.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'

/** A life at the minute that its clock shows, and what checks look up in it. */
export interface Examined {
  readonly life: Life
  readonly known: Known
  readonly minute: number
  /** Days since 1970-01-01. */
  readonly today: number
  readonly people: ReadonlyMap<string, Person>
}

/** What the catalogue has, by id. */
export interface Known {
  readonly events: ReadonlyMap<string, unknown>
  readonly jobs: ReadonlyMap<string, JobDefinition>
  readonly schools: ReadonlySet<string>
  readonly majors: ReadonlySet<string>
  readonly minors: ReadonlySet<string>
  readonly extracurriculars: ReadonlySet<string>
  readonly homes: ReadonlySet<string>
  /** Of the homes, those to rent. */
  readonly rented: ReadonlySet<string>
  readonly items: ReadonlySet<string>
  readonly healthConditions: ReadonlySet<string>
  readonly habits: ReadonlySet<string>
}

/** Says, through `broken`, what must not be: a sentence with the values at fault. */
export type Check = (examined: Examined, broken: (what: string) => void) => void
