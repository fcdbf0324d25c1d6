import type { MourningDefinition } from '@lifegrid/engine/catalogue/mourning'
import type { MourningId } from './ids.generated.ts'

/** A family of texts about deaths. */
export function defineMourning(
  family: readonly (Omit<MourningDefinition, 'id'> & { readonly id: MourningId })[],
): readonly MourningDefinition[] {
  return family
}
