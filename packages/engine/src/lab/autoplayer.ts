import { hash32 } from '@lifegrid/base/hash'
import { keyedRandom, systemKey } from '@lifegrid/base/keyed-random'
import type { QuestionShape } from '@lifegrid/contract/frames/state'

const autoplayerKey = systemKey('autoplayer')

/**
 * The reference autoplayer: answers each question with one of the options that are open, all alike. Its choices are keyed by its own seed
 * and by the question, so that it lives the same life however often it is asked. It never restarts.
 */
export function chooseOption(seed: string, question: QuestionShape): string {
  const open = question.answerOptions.filter((option) => option.unavailable === undefined)
  const draw = keyedRandom(seed).below(Math.max(1, open.length), question.minute, autoplayerKey, hash32(question.id))
  const chosen = open[draw]
  if (chosen === undefined)
    throw new Error(`the question ${question.id} has no option that is open: content must always have one`)
  return chosen.id
}
