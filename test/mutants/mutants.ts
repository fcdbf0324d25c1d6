import type { Mutant } from './mutant.ts'
import { ownershipMutants } from './table/ownership.ts'

/** All faults that the unit tests must catch. */
export const mutants: readonly Mutant[] = [...ownershipMutants]
