/** A scheduled step that was dropped because a premise was false when it fell due. */
export interface Moot {
  /** `<system> <key>`, without the detail: 'romance doubt'. */
  readonly item: string
  /** The premise that was false: `Premise.is` in `premise.ts`. */
  readonly premise: string
}

/** Reports a dropped step to whoever observes the turn. */
export function moot(
  turn: { readonly onMoot: ((moot: Moot) => void) | undefined },
  item: string,
  premise: string,
): void {
  turn.onMoot?.({ item, premise })
}
