import type { Condition } from '@lifegrid/engine/catalogue/condition'
import type { EventDefinition, OutcomeDefinition } from '@lifegrid/engine/catalogue/event'
import { belongsTo } from '@lifegrid/engine/story/text-variants'
import { outcomesOf, withInner, wordsOf } from './event-parts.ts'

/** How much an outcome can be likelier or less likely for somebody: with more, the others would not count. */
const timesMin = 0.1
const timesMax = 10

/** The ids of the variants in which a question can be asked; undefined for variants without one. */
function askedAs({ text }: EventDefinition): (string | undefined)[] {
  return [...new Set(text.map((variant) => (typeof variant === 'string' ? undefined : variant.id)))]
}

/** Options whose chances do not sum to 1 after a variant of the question, in words. */
export function faultsOfChances(event: EventDefinition): string[] {
  return askedAs(event).flatMap((asked) =>
    (event.options ?? []).flatMap(({ id, outcomes }) => {
      const sum = outcomes.filter(({ of }) => belongsTo(of, asked)).reduce((all, { chance }) => all + chance, 0)
      return Math.abs(sum - 1) <= 1e-9 ? [] : [`${event.id}: the chances of ${id}${after(asked)} sum to ${sum}`]
    }),
  )
}

/** What is wrong with the variants of an event's texts and with the modifiers of its outcomes, in words. */
export function faultsOfVariants(event: EventDefinition): string[] {
  const ids = event.text.flatMap((variant) => (typeof variant === 'string' ? [] : (variant.id ?? [])))
  const outcomes = outcomesOf(event)
  const named = outcomes.flatMap(({ of, text }) => [
    ...(of ?? []),
    ...text.flatMap((variant) => (typeof variant === 'string' ? [] : (variant.of ?? []))),
  ])
  return [
    ...(new Set(ids).size === ids.length ? [] : ['two variants have the same id']),
    ...[...new Set(named)].filter((id) => !ids.includes(id)).map((id) => `there is no variant ${id}`),
    ...ids.filter((id) => !named.includes(id)).map((id) => `no outcome names the variant ${id}, so it needs no id`),
    ...outcomes.flatMap((outcome) => [...faultsOfTexts(event, outcome), ...faultsOfModifiers(outcome)]),
  ].map((fault) => `${event.id}: ${fault}`)
}

/** A text that says how long ago something was needs a condition of its event or of its own that it has been at all. */
export function faultsOfAgo(event: EventDefinition): string[] {
  const remembered = (when: readonly Condition[] = []): string[] =>
    when.flatMap(withInner).flatMap((condition) => (condition.kind === 'remembers' ? [condition.what] : []))
  const always = remembered(event.conditions)
  const outcomes = outcomesOf(event)
  return [
    ...event.text,
    ...outcomes.flatMap(({ text }) => text),
    event.title,
    ...(event.options ?? []).map(({ text }) => text),
  ].flatMap((variant) => {
    const sure = typeof variant === 'string' ? always : [...always, ...remembered(variant.when)]
    return [...wordsOf(variant).matchAll(/\{ago\.([^{}]*)\}/g)].flatMap(([, what = '']) =>
      sure.includes(what) ? [] : [`${event.id}: {ago.${what}} without the condition that the life remembers it`],
    )
  })
}

/** After each variant of the question, an outcome needs a text that fits without conditions. */
function faultsOfTexts(event: EventDefinition, { of, text }: OutcomeDefinition): string[] {
  return askedAs(event)
    .filter((asked) => belongsTo(of, asked))
    .filter(
      (asked) =>
        !text.some((one) => typeof one === 'string' || (belongsTo(one.of, asked) && (one.when ?? []).length === 0)),
    )
    .map((asked) => `an outcome has no text without conditions${after(asked)}`)
}

function faultsOfModifiers({ modifiers = [], odds }: OutcomeDefinition): string[] {
  return modifiers.flatMap(({ times, why }) => [
    ...(times >= timesMin && times <= timesMax && times !== 1
      ? []
      : [`a modifier of an outcome has the factor ${times}`]),
    ...(why !== undefined && odds === undefined
      ? [`nobody is shown the reason "${why}", because the odds have no name`]
      : []),
    ...(why !== undefined && /^[A-Z]|[.!?]$/.test(why) ? [`"${why}" does not fit after "because"`] : []),
  ])
}

function after(asked: string | undefined): string {
  return asked === undefined ? '' : ` after the variant ${asked}`
}
