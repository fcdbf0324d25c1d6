import { assert } from '@lifegrid/base/assert'
import type { EventDefinition, OutcomeText } from '../catalogue/event.ts'
import type { Look } from '../conditions/define.ts'
import { allHold } from '../conditions/evaluate.ts'
import { variantInTurn } from '../core/told.ts'

/** A text whose conditions hold. */
export interface FittingText {
  /** Id of the variant of a question. */
  readonly id?: string
  readonly text: string
}

/**
 * The variant of an event's text when it comes for the n-th time, from 0: those that fit come in turn, so that a repeated event has other words.
 * The event is eligible, so one fits.
 */
export function textInTurn({ id, text }: Pick<EventDefinition, 'id' | 'text'>, look: Look, n: number): FittingText {
  const fitting = text.filter((one) => typeof one === 'string' || allHold(one.when, look))
  return textOf(fitting[variantInTurn(look.life, id, n, fitting.length)])
}

/** Draws a variant of an outcome's text among those that fit the question as it was asked. `draw`: 0 to 1 (excluded). */
export function drawOutcomeText(
  variants: readonly OutcomeText[],
  look: Look,
  asked: string | undefined,
  draw: number,
): string {
  const fitting = variants.filter(
    (one) => typeof one === 'string' || (belongsTo(one.of, asked) && allHold(one.when, look)),
  )
  return textOf(fitting[Math.floor(draw * fitting.length)]).text
}

/** Whether something that is tied to variants of a question fits the one in which it was asked. */
export function belongsTo(of: readonly string[] | undefined, asked: string | undefined): boolean {
  return of === undefined || (asked !== undefined && of.includes(asked))
}

function textOf(one: string | FittingText | undefined): FittingText {
  assert(one !== undefined, 'a variant of every text fits')
  return typeof one === 'string' ? { text: one } : one
}
