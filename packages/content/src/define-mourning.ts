import type { MourningDefinition } from '@lifegrid/engine/systems/people/mourning'
import type { MourningId } from './ids.generated.ts'

/** What is said at deaths; a family of entries, one file. */
export function defineMourning(
  family: readonly (Omit<MourningDefinition, 'id'> & { readonly id: MourningId })[],
): readonly MourningDefinition[] {
  return family
}
