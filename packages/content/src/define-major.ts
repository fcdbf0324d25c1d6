import type { MajorDefinition } from '@lifegrid/engine/catalogue/education'
import type { MajorId } from './ids.generated.ts'

/** One subject, one file, named for its id. */
export function defineMajor(major: Omit<MajorDefinition, 'id'> & { readonly id: MajorId }): MajorDefinition {
  return major
}
