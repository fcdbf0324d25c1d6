import type { MinorDefinition } from '@lifegrid/engine/catalogue/education'
import type { MinorId } from './ids.generated.ts'

/** One minor. The file is named after the id. */
export function defineMinor(minor: Omit<MinorDefinition, 'id'> & { readonly id: MinorId }): MinorDefinition {
  return minor
}
