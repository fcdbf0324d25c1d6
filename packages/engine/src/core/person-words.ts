import { assert } from '@lifegrid/base/assert'
import type { Person } from '../life/person.ts'
import type { Sex } from '../life/vocabulary.ts'

const pronouns: Readonly<Record<Sex, Readonly<Record<string, string>>>> = {
  female: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themself: 'herself' },
  male: { they: 'he', them: 'him', their: 'his', theirs: 'his', themself: 'himself' },
}

/** What a text can say about a person. */
export type PersonWords = Pick<Person, 'firstname' | 'lastname' | 'sex' | 'relation'>

/** The word that a placeholder asks for: the first name for `{friend}`, the part for `{friend.their}` or `{friend.relation}`. */
export function personWord(person: PersonWords, part: string | undefined): string {
  if (part === undefined) return person.firstname
  if (part === 'lastname' || part === 'relation') return person[part]
  const lower = part[0]?.toLowerCase() + part.slice(1)
  const word = pronouns[person.sex][lower]
  assert(word !== undefined, `.${part} is a known part of a placeholder`)
  return lower === part ? word : word[0]?.toUpperCase() + word.slice(1)
}

/** Whether {@link personWord} knows a part. */
export function isPersonPart(part: string | undefined): boolean {
  return part === undefined || part === 'lastname' || part === 'relation' || part.toLowerCase() in pronouns.female
}
