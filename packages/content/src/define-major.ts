import type { MajorDefinition } from '@lifegrid/engine/catalogue/education'
import type { MajorId } from './ids.generated.ts'

/** One major. The file is named after the id. */
export function defineMajor(major: Omit<MajorDefinition, 'id'> & { readonly id: MajorId }): MajorDefinition {
  return major
}
