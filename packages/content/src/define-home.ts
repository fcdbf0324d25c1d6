import type { HomeDefinition } from '@lifegrid/engine/catalogue/home'
import type { HomeId } from './ids.generated.ts'

/** One home. The file is named after the id. */
export function defineHome(home: Omit<HomeDefinition, 'id'> & { readonly id: HomeId }): HomeDefinition {
  return home
}
