import type { Catalogue } from '../catalogue/catalogue.ts'

/** What the rules are applied with, beside the life itself. The same for every player of a release. */
export interface EngineContext {
  readonly catalogue: Catalogue
  /**
   * Who has checked the receipts that `purchaseInAppItem` carries. Only where something in front of the engine has asked the store is it
   * 'trusted'; everywhere else purchases are refused, so that no diamonds are made from nothing. A replay takes it from the recorded
   * outcome: see `replay.ts`.
   */
  readonly receipts?: 'trusted'
}
