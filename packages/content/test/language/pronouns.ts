import type { CastRole, EventDefinition } from '@lifegrid/engine/catalogue/event'
import type { Relation, Sex } from '@lifegrid/engine/life/vocabulary'
import { textsWithoutTitle } from '../support/event-parts.ts'

/** Relations that tell a person's sex. Everyone else may be of either. */
const sexOf: Readonly<Partial<Record<Relation, Sex>>> = {
  mother: 'female',
  sister: 'female',
  grandmother: 'female',
  daughter: 'female',
  granddaughter: 'female',
  niece: 'female',
  aunt: 'female',
  father: 'male',
  brother: 'male',
  grandfather: 'male',
  son: 'male',
  grandson: 'male',
  nephew: 'male',
  uncle: 'male',
}

const words: Readonly<Record<Sex, RegExp>> = {
  female: /\b(?:she|her|hers|herself)\b/i,
  male: /\b(?:he|his|him|himself)\b/i,
}

/** Sentences in which the pronoun is somebody else's → whose. */
const somebodyElse: Readonly<Record<string, string>> = {
  '{partner} thanks her, and so do you.': 'the midwife',
  '{mother} reminds him who carries you at night.': 'the father',
  '{sibling} nursed her for three years, and is not in the letter.': 'the mother',
  '{sibling} knows which stair creaks, where the fuse box is, which cup was hers.': 'the mother',
  'After the second bell {friend.they} says: “She pays me to clean the stairs now.': 'the friend’s mother',
}

/**
 * Sentences that name a person of the cast and have a pronoun that may be wrong for that person's sex, and verbs in the plural after
 * `{role.they}`, which becomes “she” or “he”.
 */
export function pronounFaults(event: EventDefinition): string[] {
  const sentences = textsWithoutTitle(event).flatMap((text) => text.split(/(?<=[.!?”])\s+/))
  return Object.entries<CastRole>(event.cast ?? {}).flatMap(([role, { relation }]) => {
    const named = new RegExp(`\\{${role}[}.|]`)
    const plural = new RegExp(`\\{${role}\\.[tT]hey\\} (?:are|have|were|do|go|say|want|know|look|come)\\b`)
    const sexes = new Set([relation].flat().map((one) => sexOf[one] ?? 'either'))
    const wrong = (['female', 'male'] as const)
      .filter((sex) => sexes.size > 1 || !sexes.has(sex))
      .map((sex) => words[sex])
    const kin = sexes.size === 1 && !sexes.has('either')
    return sentences
      .filter((sentence) => named.test(sentence) && somebodyElse[sentence] === undefined)
      .filter((sentence) => {
        const written = sentence.replaceAll(/\{[^{}]*\}/g, '')
        // Whose sex is known can stand beside somebody of the other; whose is not, is never called by a fixed pronoun.
        return (
          plural.test(sentence) || (wrong.some((word) => word.test(written)) && (!kin || startsWith(sentence, role)))
        )
      })
      .map((sentence) => `${event.id}, ${role}: ${sentence}`)
  })
}

function startsWith(sentence: string, role: string): boolean {
  return sentence.startsWith(`{${role}}`)
}
