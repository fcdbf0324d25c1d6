import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Moot } from './moot.ts'

/** What the rules need in addition to the life. It is the same for all players of a release. */
export interface EngineContext {
  readonly catalogue: Catalogue
  /**
   * `trusted`: the receipts of `purchaseInAppItem` were verified with the app store before the command reached the engine. Otherwise such
   * purchases are refused, so that forged receipts give no diamonds. A replay takes the value from the recorded outcome; see `replay.ts`.
   */
  readonly receipts?: 'trusted'
  /** Observes the scheduled steps that are dropped because a premise was false when they fell due ([ENG-4]). Must not change the life. */
  readonly onMoot?: (moot: Moot) => void
}
