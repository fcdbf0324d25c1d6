import type { HomeDefinition } from '@lifegrid/engine/catalogue/home'
import type { HomeId } from './ids.generated.ts'

/** One way to live, one file, named for its id. */
export function defineHome(home: Omit<HomeDefinition, 'id'> & { readonly id: HomeId }): HomeDefinition {
  return home
}
