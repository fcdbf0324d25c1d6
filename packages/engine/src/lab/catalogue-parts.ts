import type { Condition } from '../catalogue/condition.ts'
import type { EventDefinition, OutcomeText, TextVariant } from '../catalogue/event.ts'

/** The words of a variant of a text. */
export function wordsOf(variant: TextVariant | OutcomeText): string {
  return typeof variant === 'string' ? variant : variant.text
}

function whenOf(variant: TextVariant | OutcomeText): readonly Condition[] {
  return typeof variant === 'string' ? [] : (variant.when ?? [])
}

/** All conditions that an event, its texts, its options and its outcomes state. Those of its weight are no part of the story. */
export function conditionsOfEvent({ conditions = [], options = [], text }: EventDefinition): readonly Condition[] {
  const outcomes = options.flatMap((option) => option.outcomes)
  return [
    ...conditions,
    ...text.flatMap(whenOf),
    ...options.flatMap((option) => option.conditions ?? []),
    ...outcomes.flatMap((outcome) => (outcome.modifiers ?? []).map(({ when }) => when)),
    ...outcomes.flatMap((outcome) => outcome.text.flatMap(whenOf)),
  ]
}
