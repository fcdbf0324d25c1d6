import type { Condition } from '@lifegrid/engine/catalogue/condition'
import type { Effect } from '@lifegrid/engine/catalogue/effect'
import type {
  EventDefinition,
  FollowUp,
  OptionDefinition,
  OutcomeDefinition,
  OutcomeText,
  TextVariant,
} from '@lifegrid/engine/catalogue/event'

export function outcomesOf(event: EventDefinition): OutcomeDefinition[] {
  return (event.options ?? []).flatMap((option) => option.outcomes)
}

/** All effects of an event, including those of appointments that it makes. */
export function effectsOf(event: EventDefinition): Effect[] {
  const own = [...(event.effects ?? []), ...outcomesOf(event).flatMap(({ effects }) => effects ?? [])]
  return own.flatMap((effect) => (effect.kind === 'appoint' ? [effect, ...effect.effects] : [effect]))
}

/** The title and all texts of an event. */
export function textsOf(event: EventDefinition): string[] {
  return [event.title, ...textsWithoutTitle(event)]
}

/** All texts of an event, including those of appointments that it makes. */
export function textsWithoutTitle(event: EventDefinition): string[] {
  return [
    ...event.text.map(wordsOf),
    ...(event.options ?? []).map(({ text }) => text),
    ...outcomesOf(event).flatMap(({ text }) => text.map(wordsOf)),
    ...effectsOf(event).flatMap((effect) => (effect.kind === 'appoint' ? [effect.message] : [])),
  ]
}

/** The words of a variant of a text. */
export function wordsOf(variant: TextVariant | OutcomeText): string {
  return typeof variant === 'string' ? variant : variant.text
}

export function followUpsOf(event: EventDefinition): FollowUp[] {
  return [...(event.followUps ?? []), ...outcomesOf(event).flatMap(({ followUps }) => followUps ?? [])]
}

/** All conditions of an event, of its options, texts and modifiers, including those inside others. */
export function conditionsOf(event: EventDefinition): Condition[] {
  const { trigger, conditions = [], options = [], text } = event
  const modifiers = trigger.kind === 'draw' || trigger.kind === 'waiting' ? (trigger.modifiers ?? []) : []
  return [
    ...conditions,
    ...options.flatMap((option) => option.conditions ?? []),
    ...[...modifiers, ...outcomesOf(event).flatMap((outcome) => outcome.modifiers ?? [])].map(({ when }) => when),
    ...[...text, ...outcomesOf(event).flatMap((outcome) => outcome.text)].flatMap((variant) =>
      typeof variant === 'string' ? [] : (variant.when ?? []),
    ),
  ].flatMap(withInner)
}

/** The condition and all conditions inside it. */
export function withInner(condition: Condition): Condition[] {
  if (condition.kind === 'not') return [condition, ...withInner(condition.of)]
  if (condition.kind === 'all' || condition.kind === 'any') return [condition, ...condition.of.flatMap(withInner)]
  return [condition]
}

/** All roles that an event mentions, whether or not its cast has them. */
export function rolesNamedBy(event: EventDefinition): string[] {
  return [
    ...outcomesOf(event).flatMap(({ remembers }) => remembers?.role ?? []),
    ...effectsOf(event).flatMap((effect) => ('role' in effect ? [effect.role] : [])),
    ...conditionsOf(event).flatMap((condition) => ('role' in condition ? (condition.role ?? []) : [])),
    ...conditionsOf(event).flatMap((condition) => (condition.kind === 'kinship' ? [condition.to] : [])),
  ]
}

/** Options that cost nothing and have no condition. */
export function freeOptionsOf(options: readonly OptionDefinition[]): OptionDefinition[] {
  return options.filter((one) => !one.energyCost && !one.moneyCost && !one.diamondCost && !one.conditions)
}
