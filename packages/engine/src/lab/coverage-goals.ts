import type { Catalogue } from '../catalogue/catalogue.ts'
import type { EventDefinition } from '../catalogue/event.ts'
import { perCatalogue } from '../core/per-catalogue.ts'
import { eventIndexOf } from '../story/event-index.ts'
import { wordsOf } from './catalogue-parts.ts'
import { isFilled } from './template-match.ts'

export const coverageKinds = ['event', 'text', 'option', 'outcome', 'outcome text'] as const
export type CoverageKind = (typeof coverageKinds)[number]

/** What there is to reach: `the-rooftop`, `the-rooftop text 2`, `the-rooftop up`, `the-rooftop up 1`, `the-rooftop up 1 text 1`. */
export const goalsOf = perCatalogue((catalogue: Catalogue): ReadonlyMap<string, CoverageKind> => {
  const goals = new Map<string, CoverageKind>()
  for (const { definition } of eventIndexOf(catalogue).byId.values()) {
    const { id, text, options = [] } = definition
    goals.set(id, 'event')
    for (const index of text.keys()) goals.set(`${id} text ${index + 1}`, 'text')
    for (const option of options) {
      goals.set(`${id} ${option.id}`, 'option')
      for (const [number, outcome] of option.outcomes.entries()) {
        goals.set(`${id} ${option.id} ${number + 1}`, 'outcome')
        for (const index of outcome.text.keys())
          goals.set(`${id} ${option.id} ${number + 1} text ${index + 1}`, 'outcome text')
      }
    }
  }
  return goals
})

/** The event and the variant of its text that a message or a question reaches. */
export function goalsOfText({ id, text }: EventDefinition, message: string): string[] {
  const variants = text.flatMap((variant, index) =>
    isFilled(wordsOf(variant), message) ? [`${id} text ${index + 1}`] : [],
  )
  return [id, ...variants.slice(0, 1)]
}

/** The option, the outcome and the variant of its text that an answer reaches. */
export function goalsOfAnswer({ id, options = [] }: EventDefinition, optionId: string, message: string): string[] {
  const option = options.find((one) => one.id === optionId)
  const goals = [`${id} ${optionId}`]
  for (const [index, { text }] of (option?.outcomes ?? []).entries()) {
    const variant = text.findIndex((one) => isFilled(wordsOf(one), message))
    if (variant === -1) continue
    const outcome = `${id} ${optionId} ${index + 1}`
    return [...goals, outcome, `${outcome} text ${variant + 1}`]
  }
  return goals
}
