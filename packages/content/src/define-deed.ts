import type { DeedDefinition } from '@lifegrid/engine/catalogue/deed'
import type { DeedWordsId } from './ids.generated.ts'

/** The words for something that two people do. The file is named after the id. */
export function defineDeed(deed: Omit<DeedDefinition, 'id'> & { readonly id: DeedWordsId }): DeedDefinition {
  return deed
}
