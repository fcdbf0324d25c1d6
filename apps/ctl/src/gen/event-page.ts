import type { Condition } from '@lifegrid/engine/catalogue/condition'
import type { Effect } from '@lifegrid/engine/catalogue/effect'
import type {
  EventDefinition,
  OptionDefinition,
  OutcomeDefinition,
  OutcomeText,
  TextVariant,
  Trigger,
} from '@lifegrid/engine/catalogue/event'

/** One event of the catalogue page: when it comes, what it says, and what can come of each option. */
export function eventText(event: EventDefinition): string {
  const { id, kind, title, text, effects, followUps, options = [] } = event
  const results = [...(effects ?? []).map(effectText), ...followUpTexts(followUps)]
  return [
    `### ${title} (\`${id}\`)`,
    '',
    `${kind === 'question' || kind === 'dilemma' ? '' : `${kind}; `}${whenText(event)}`,
    '',
    ...text.map((variant) => `> ${variantText(variant)}\n`),
    ...(results.length === 0 ? [] : [`- → ${results.join(', ')}`]),
    ...options.map(optionText),
    '',
  ].join('\n')
}

function whenText({
  stages,
  age,
  trigger,
  setting,
  cast = {},
  conditions = [],
  importance,
  once,
}: EventDefinition): string {
  const ages = age === undefined ? '' : ` (${age.from ?? ''}–${age.to ?? ''})`
  const people = Object.entries(cast).map(([role, { relation, status }]) => {
    const dead = status === 'dead' ? 'dead ' : ''
    return `${role}: ${dead}${[relation].flat().join('/')}`
  })
  return [
    `${stages.length === 7 ? 'any age' : stages.join(', ')}${ages}`,
    triggerText(trigger),
    ...(once === true ? ['once'] : []),
    `importance ${importance}`,
    ...(setting === undefined ? [] : [`at ${setting}`]),
    ...people,
    ...conditions.map((condition) => `needs ${conditionText(condition)}`),
  ].join('; ')
}

function triggerText(trigger: Trigger): string {
  if (trigger.kind === 'draw') return `weight ${trigger.weight}`
  if (trigger.kind === 'waiting') return `after ${trigger.medianDays} days, median`
  if (trigger.kind === 'birthday') return `on birthday ${trigger.years}`
  if (trigger.kind === 'date') return `on ${trigger.month}-${trigger.day}`
  return trigger.kind === 'holiday' ? `on ${trigger.holiday}` : 'follows another'
}

function optionText(option: OptionDefinition): string {
  const { text, energyCost, moneyCost, diamondCost, conditions = [], outcomes } = option
  const costs = [
    ...(energyCost ? [`${energyCost} energy`] : []),
    ...(moneyCost ? [`$${moneyCost / 100}`] : []),
    ...(diamondCost ? [`${diamondCost} diamonds`] : []),
    ...conditions.map((condition) => `needs ${conditionText(condition)}`),
  ]
  return [`- **${text}**${costs.length === 0 ? '' : ` (${costs.join(', ')})`}`, ...outcomes.map(outcomeText)].join('\n')
}

function outcomeText({
  chance,
  odds,
  text,
  effects = [],
  followUps,
  remembers,
  modifiers = [],
}: OutcomeDefinition): string {
  const share = chance === 1 ? '' : `${Math.round(chance * 100)} %${odds === undefined ? '' : `, ${odds}`}: `
  const weights = modifiers.map(({ when, times }) => `×${times} if ${conditionText(when)}`)
  const changes = [
    ...weights,
    ...effects.map(effectText),
    ...followUpTexts(followUps),
    ...(remembers === undefined ? [] : [`${remembers.role} remembers “${remembers.as}”`]),
  ]
  return `  - ${share}${text.map(variantText).join(' / ')}${changes.length === 0 ? '' : ` *${changes.join(', ')}*`}`
}

/** A variant of a text, with what it needs. */
export function variantText(variant: TextVariant | OutcomeText): string {
  if (typeof variant === 'string') return variant
  const needs = (variant.when ?? []).map(conditionText)
  return `${variant.text}${needs.length === 0 ? '' : ` (needs ${needs.join(' and ')})`}`
}

function followUpTexts(followUps: EventDefinition['followUps'] = []): string[] {
  return followUps.map(
    ({ event, afterDays: [from, to] }) => `then \`${event}\` after ${from === to ? from : `${from}–${to}`} days`,
  )
}

function effectText(effect: Effect): string {
  if (effect.kind === 'gauge') return `${effect.of} ${signed(effect.by)}`
  if (effect.kind === 'money') return `money ${signed(effect.by / 100)}`
  return valuesText(effect)
}

function conditionText(condition: Condition): string {
  if (condition.kind === 'not') return `not ${conditionText(condition.of)}`
  if (condition.kind === 'all' || condition.kind === 'any')
    return `(${condition.of.map(conditionText).join(condition.kind === 'all' ? ' and ' : ' or ')})`
  return valuesText(condition)
}

/** The kind and its values: "season summer", "affinity friend 8". Texts inside are left out. */
function valuesText({ kind, ...values }: { readonly kind: string }): string {
  const said = Object.entries(values).flatMap(([name, value]): string[] => {
    if (name === 'message' || name === 'effects') return []
    if (typeof value === 'number' && name === 'by') return [signed(value)]
    if (name === 'from' || name === 'to') return [`${name} ${String(value)}`]
    return [Array.isArray(value) ? value.join('/') : typeof value === 'object' ? JSON.stringify(value) : String(value)]
  })
  return [kind, ...said].join(' ')
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`
}
