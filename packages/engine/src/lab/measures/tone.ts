import type { Effect } from '../../catalogue/effect.ts'
import { isChoice, type OutcomeDefinition } from '../../catalogue/event.ts'
import { eventIndexOf } from '../../story/event-index.ts'
import { wordsOf } from '../catalogue-parts.ts'
import { populationTargets } from '../population-targets.ts'
import { row } from '../rows.ts'
import { isFilled } from '../template-match.ts'
import type { Measure } from './measure.ts'

/** Lines of good and of bad news. */
type Seen = readonly [good: number, bad: number]

/** Lines of the rules themselves: beginnings of ids. */
const good =
  /^(?:love-(?:dating|reunited|engaged|married|born|expecting|match|anniversary)|born-|sibling-born|new-job|promotion|raise|admission|graduation-|level-|act|health-[\w-]+-over|habit-[\w-]+-(?:over|quit)|inheritance|people-(?:child|marries)|achievement)/
const bad =
  /^(?:death-of-|love-(?:separated|divorced|declined|no-child|passed)|health-(?![\w-]+-(?:over|care)$)|habit-[\w-]+-relapse|laid-off|fired|work-warning|application-refused|rejection|money-trouble|bankruptcy|thing-broken|people-(?:ill|parts|moves)|dropped-out|diary)/

/**
 * Tone: good lines for each bad one, a ratio of sums over all lives. The result of a choice and a message of the content are good or bad by
 * the sum of their effects on happiness, health and social life, less stress, with the feelings of others and money; lines of the rules by
 * their kind. Lines without either are neutral.
 */
export const tone: Measure<Seen> = {
  name: 'Tone',
  observe: ({ catalogue }) => {
    const { byId } = eventIndexOf(catalogue)
    const counts: [number, number] = [0, 0]
    let result: { readonly id: string; readonly message: string } | undefined
    const count = (worth: number): void => {
      if (worth > 0) counts[0]++
      if (worth < 0) counts[1]++
    }
    return {
      frames(_, frames) {
        for (const { frame, body } of frames) {
          if (frame !== 'messageEvent') continue
          const definition = byId.get(body.eventId)?.definition
          if (definition === undefined) count(bad.test(body.eventId) ? -1 : good.test(body.eventId) ? 1 : 0)
          else if (isChoice(definition)) result = { id: body.eventId, message: body.message }
          else count(worthOf(definition.effects))
        }
      },
      step(_, { type, message }) {
        if (type !== 'answer' || result === undefined) return
        const { eventId, option } = message as { eventId: string; option: string }
        const taken = byId.get(eventId)?.definition.options?.find(({ id }) => id === option)
        if (result.id === eventId && taken !== undefined)
          count(worthOf(outcomeTold(taken.outcomes, result.message)?.effects))
        result = undefined
      },
      end: () => counts,
    }
  },
  rows(seen) {
    const { goodPerBad } = populationTargets.storytelling
    const sum = (index: 0 | 1): number => seen.reduce((all, counts) => all + counts[index], 0)
    const [all, worse] = [sum(0), sum(1)]
    const ratio = worse === 0 ? 0 : all / worse
    const residuals = seen.map((counts) => counts[0] - ratio * counts[1])
    const variance = residuals.reduce((squares, one) => squares + one * one, 0)
    return [
      row({
        what: 'good lines for each bad one',
        unit: 'years',
        target: [goodPerBad.from, goodPerBad.to],
        tolerance: 0,
        measured: ratio,
        of: seen.length,
        error: worse === 0 ? 0 : Math.sqrt(variance) / worse,
      }),
    ]
  },
}

/** The outcome whose text, with any names, is the message. */
function outcomeTold(outcomes: readonly OutcomeDefinition[], message: string): OutcomeDefinition | undefined {
  if (outcomes.length === 1) return outcomes[0]
  return outcomes.find(({ text }) => text.some((variant) => isFilled(wordsOf(variant), message)))
}

function worthOf(effects: readonly Effect[] = []): number {
  return effects.reduce((sum, effect) => {
    if (effect.kind === 'gauge')
      return sum + (effect.of === 'stress' ? -effect.by : effect.of === 'energy' ? 0 : effect.by)
    if (effect.kind === 'affinity') return sum + effect.by / 2
    if (effect.kind === 'money') return sum + Math.sign(effect.by)
    return sum
  }, 0)
}
