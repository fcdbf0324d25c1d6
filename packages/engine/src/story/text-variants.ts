import { assert } from '@lifegrid/base/assert'
import type { OutcomeText, TextVariant } from '../catalogue/event.ts'
import type { Look } from '../conditions/define.ts'
import { allHold } from '../conditions/evaluate.ts'

/** A text whose conditions hold. */
export interface FittingText {
  /** Id of the variant of a question. */
  readonly id?: string
  readonly text: string
}

/** Draws a variant of an event's text among those that fit. The event is eligible, so one does. `draw`: 0 to 1 (excluded). */
export function drawText(variants: readonly TextVariant[], look: Look, draw: number): FittingText {
  return drawn(
    variants.filter((one) => typeof one === 'string' || allHold(one.when, look)),
    draw,
  )
}

/** Draws a variant of an outcome's text among those that fit the question as it was asked. `draw`: 0 to 1 (excluded). */
export function drawOutcomeText(
  variants: readonly OutcomeText[],
  look: Look,
  asked: string | undefined,
  draw: number,
): string {
  return drawn(
    variants.filter((one) => typeof one === 'string' || (belongsTo(one.of, asked) && allHold(one.when, look))),
    draw,
  ).text
}

/** Whether something that is tied to variants of a question fits the one in which it was asked. */
export function belongsTo(of: readonly string[] | undefined, asked: string | undefined): boolean {
  return of === undefined || (asked !== undefined && of.includes(asked))
}

function drawn(fitting: readonly (string | FittingText)[], draw: number): FittingText {
  const one = fitting[Math.floor(draw * fitting.length)]
  assert(one !== undefined, 'a variant of every text fits')
  return typeof one === 'string' ? { text: one } : one
}
