import { assert } from '@lifegrid/base/assert'
import type { OptionDefinition, OutcomeDefinition } from '../catalogue/event.ts'
import type { Look } from '../conditions/define.ts'
import { conditions } from '../conditions/evaluate.ts'
import { inWords, wording } from '../core/message.ts'
import type { Words } from '../core/message-template.ts'
import { wordList } from '../core/phrases.ts'
import { render } from '../core/text.ts'
import { belongsTo } from './text-variants.ts'

/** What an option can come to, with the chances of this life at this minute. They sum to 1. */
export interface Odds {
  readonly outcome: OutcomeDefinition
  readonly chance: number
}

/** The outcomes of an option after a variant of the question, each with its chance times its modifiers, scaled to a sum of 1. */
export function oddsOf({ outcomes }: OptionDefinition, look: Look, asked: string | undefined): readonly Odds[] {
  let total = 0
  let isWeighted = false
  const odds: Odds[] = []
  for (const outcome of outcomes) {
    if (!belongsTo(outcome.of, asked)) continue
    let { chance } = outcome
    for (const { when, times } of outcome.modifiers ?? []) {
      if (!conditions.holds(when, look)) continue
      chance *= times
      isWeighted = true
    }
    total += chance
    odds.push({ outcome, chance })
  }
  assert(odds.length > 0, 'every option has an outcome')
  // Without modifiers the chances stay what the content says, to the bit.
  return isWeighted ? odds.map(({ outcome, chance }) => ({ outcome, chance: chance / total })) : odds
}

/** The visible odds of an option, one sentence for each outcome that has a name: '65 %: it works (because you play the piano)'. */
export function oddsInWords(odds: readonly Odds[], look: Look): string[] {
  return odds.flatMap(({ outcome, chance }) => {
    return outcome.odds === undefined ? [] : [sentenceOf(outcome, outcome.odds, chance, look)]
  })
}

/**
 * Why it came so: the odds of the outcome with their reasons, as they were shown before the choice. An outcome without a name is told when
 * something of the player counted for or against it; otherwise undefined.
 */
export function reasonInWords({ outcome, chance }: Odds, look: Look): string | undefined {
  if (outcome.odds !== undefined) return sentenceOf(outcome, outcome.odds, chance, look)
  const isWeighted = outcome.modifiers?.some(({ when, times }) => times !== 1 && conditions.holds(when, look)) ?? false
  return isWeighted ? sentenceOf(outcome, wording('requirements.odds-unnamed'), chance, look) : undefined
}

function sentenceOf(outcome: OutcomeDefinition, name: Words, chance: number, look: Look): string {
  const words = inWords(look.catalogue, withReasons(outcome, name, look))
  return `${Math.round(chance * 100)} %: ${render(words, look, look.cast)}`
}

function withReasons({ modifiers = [] }: OutcomeDefinition, odds: Words, look: Look): Words {
  const counting = modifiers.filter(({ when, times }) => times !== 1 && conditions.holds(when, look))
  const told = counting.flatMap(({ why }) => why ?? [])
  const plain = counting.filter(({ why }) => why === undefined)
  const words = (list: typeof plain): Words[] => list.map(({ when }) => conditions.explains(when))
  const helping = words(plain.filter(({ times }) => times > 1))
  const hindering = words(plain.filter(({ times }) => times < 1))
  let text: Words = odds
  if (told.length > 0) text = wording('requirements.odds-because', { odds: text, reasons: allOf(told) })
  if (helping.length > 0) text = wording('requirements.odds-for', { odds: text, reasons: allOf(helping) })
  if (hindering.length > 0) text = wording('requirements.odds-against', { odds: text, reasons: allOf(hindering) })
  return text
}

function allOf(reasons: readonly Words[]): Words {
  return wordList('requirements.and', reasons)
}

/** The outcome for a draw, and the position within it from 0 to 1 (excluded), so that one draw picks the outcome and its wording. */
export function outcomeAt(odds: readonly Odds[], die: number): Odds & { readonly place: number } {
  let from = 0
  for (const { outcome, chance } of odds) {
    if (die < from + chance) return { outcome, chance, place: Math.min(0.999999, (die - from) / chance) }
    from += chance
  }
  const last = odds[odds.length - 1]
  assert(last !== undefined, 'every option has an outcome')
  return { ...last, place: 0 }
}
