import type { Effect } from './effect.ts'

/** A thing that the store sells. One file of the content each. */
export interface ItemDefinition {
  readonly id: string
  readonly name: string
  /** One sentence that describes it. */
  readonly about: string
  readonly category: 'food' | 'fun' | 'home' | 'clothes' | 'health' | 'tools' | 'travel' | 'gifts'
  /** Integer cents. */
  readonly priceCents: number
  /** `use`: used up at once. `keep`: owned until it breaks. `gift`: owned until it is given away. */
  readonly kind: 'use' | 'keep' | 'gift'
  /** Effects of buying it, for `use` and `keep`. */
  readonly effects?: readonly Effect[]
  /** By how much it moves the set points while it is owned. */
  readonly whileOwned?: Readonly<Partial<Record<'happiness' | 'stress' | 'health' | 'social', number>>>
  /** For `keep`: median years until it breaks. */
  readonly lastsYears?: number
  /** For `keep`: which message tells that it breaks. Without it, a message that fits everything. */
  readonly breaksAs?: 'cloth' | 'machine' | 'furniture'
  /** For `gift`: by how much it raises the receiver's affinity. */
  readonly affinity?: number
  /** Requirements for buying it. */
  readonly requires?: {
    /** Lowest age in years. */
    readonly ageFrom?: number
    /** Whether the player must live in a home of their own, and not with the parents or others. */
    readonly ownHome?: boolean
    /** Id of an item that the player must own. */
    readonly item?: string
  }
}
