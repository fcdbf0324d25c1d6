import type { Catalogue } from '../../catalogue.ts'
import type { Life } from '../../life.ts'
import type { Person } from '../../person.ts'

/** A life at the minute that its clock shows, and what checks look up in it. */
export interface Examined {
  readonly life: Life
  readonly catalogue: Catalogue
  readonly minute: number
  /** Days since 1970-01-01. */
  readonly today: number
  readonly people: ReadonlyMap<string, Person>
}

/** Says, through `broken`, what must not be: a sentence with the values at fault. */
export type Check = (examined: Examined, broken: (what: string) => void) => void
