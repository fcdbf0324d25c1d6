import type { ItemDefinition } from '@lifegrid/engine/catalogue/item'
import type { ItemId } from './ids.generated.ts'

/** One item of the store. The file is named after the id. */
export function defineItem(item: Omit<ItemDefinition, 'id'> & { readonly id: ItemId }): ItemDefinition {
  return item
}
