import type { KeyOf } from './agenda-keys.ts'
import type { SystemName } from './system-order.ts'
import type { Turn } from './turn.ts'

/** Something that must still be true when an agenda item falls due. `Subject` is what it is about. */
export interface Premise<Subject = string> {
  /** The condition in words: 'the player owns the item'. It is unique within the item's premises. */
  readonly is: string
  /** For an agenda item, `subject` is what follows the colon of its key. */
  holds(turn: Turn, subject: Subject): boolean
}

/**
 * [ENG-4] The premises of an agenda item. An item without a premise says why nothing that happens in the meantime can make it wrong, or where the
 * question is decided.
 */
export type Premises = readonly [Premise, ...Premise[]] | { readonly none: string }

/** The premises of all items of a system. Those of any system are looked up by a key of any text. */
export type PremisesOf<Name extends SystemName> = Readonly<
  Record<SystemName extends Name ? string : KeyOf<Name>, Premises>
>

/** A premise: see {@link Premise}. */
export function premise<Subject = string>(is: string, holds: Premise<Subject>['holds']): Premise<Subject> {
  return { is, holds }
}

/** Says why an agenda item has no premises: see {@link Premises}. */
export function noPremise(none: string): Premises {
  return { none }
}
