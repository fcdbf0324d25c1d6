import type { Effect } from './effect.ts'

/** Something that the store sells: one file each. */
export interface ItemDefinition {
  readonly id: string
  readonly name: string
  /** One sentence on it. */
  readonly about: string
  readonly category: 'food' | 'fun' | 'home' | 'clothes' | 'health' | 'tools' | 'travel' | 'gifts'
  /** Integer cents. */
  readonly priceCents: number
  /**
   * `use`: used up at once. `keep`: owned until it breaks. `gift`: owned until it is given away.
   */
  readonly kind: 'use' | 'keep' | 'gift'
  /** What buying it (use, keep) brings about at once. */
  readonly effects?: readonly Effect[]
  /** How far it moves the point to which a gauge drifts, while it is owned. */
  readonly whileOwned?: Readonly<Partial<Record<'happiness' | 'stress' | 'health' | 'social', number>>>
  /** For what is kept: the years after which half of its kind are broken. */
  readonly lastsYears?: number
  /** For gifts: what the receiver's affinity rises by. */
  readonly affinity?: number
  readonly requires?: {
    readonly ageFrom?: number
    /** A home with room for it: not with one's parents. */
    readonly ownHome?: boolean
    /** The id of an item that it goes with. */
    readonly item?: string
  }
}
