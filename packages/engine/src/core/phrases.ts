import { type Phrase, wording } from './message.ts'
import type { Words } from './message-template.ts'

/** "1 day", "5 days". */
export function inDays(days: number): Phrase {
  return days === 1 ? wording('life.day') : wording('life.days', { days })
}

/** Words joined by "and" or by "or"; empty for an empty list. */
export function wordList(id: 'requirements.and' | 'requirements.or', words: readonly Words[]): Words {
  const [head = '', ...others] = words
  return others.reduce((first, second) => wording(id, { first, second }), head)
}
