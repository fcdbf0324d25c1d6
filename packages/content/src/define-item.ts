import type { ItemDefinition } from '@lifegrid/engine/catalogue/item'
import type { ItemId } from './ids.generated.ts'

/** One thing of the store, one file, named for its id. */
export function defineItem(item: Omit<ItemDefinition, 'id'> & { readonly id: ItemId }): ItemDefinition {
  return item
}
