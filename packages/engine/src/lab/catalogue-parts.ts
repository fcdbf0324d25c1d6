import type { Condition } from '../catalogue/condition.ts'
import type { EventDefinition, Modifier, OutcomeDefinition } from '../catalogue/event.ts'

/** What changes the chance of an outcome, where the catalogue has it. */
export function modifiersOf(
  outcome: OutcomeDefinition & { readonly modifiers?: readonly Modifier[] },
): readonly Modifier[] {
  return outcome.modifiers ?? []
}

/** All conditions that an event, its options and its outcomes state, as they are stated. Those of its weight are no part of the story. */
export function conditionsOfEvent({ conditions = [], options = [] }: EventDefinition): readonly Condition[] {
  return [
    ...conditions,
    ...options.flatMap((option) => [
      ...(option.conditions ?? []),
      ...option.outcomes.flatMap(modifiersOf).map(({ when }) => when),
    ]),
  ]
}
