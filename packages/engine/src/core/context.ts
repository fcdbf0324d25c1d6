import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Moot } from './moot.ts'

/** What the rules need in addition to the life. It is the same for all players of a release. */
export interface EngineContext {
  readonly catalogue: Catalogue
  /** Observes the scheduled steps that are dropped because a premise was false when they fell due ([ENG-4]). Must not change the life. */
  readonly onMoot?: (moot: Moot) => void
}
