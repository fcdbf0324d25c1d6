import type { Catalogue } from './catalogue.ts'

/** What the rules are applied with, beside the life itself. The same for every player of a release. */
export interface EngineContext {
  readonly catalogue: Catalogue
}
