import { assert } from '@lifegrid/base/assert'
import { readId } from '../codec/compact/id-table.ts'
import type { Life } from '../life/life.ts'
import type { Person } from '../life/person.ts'
import type { Cast } from '../life/story.ts'
import type { Sex } from '../life/vocabulary.ts'
import { agoInWords } from './ago.ts'
import { castPerson } from './cast.ts'
import { ageAt } from './time.ts'

const pronouns: Readonly<Record<Sex, Readonly<Record<string, string>>>> = {
  female: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themself: 'herself' },
  male: { they: 'he', them: 'him', their: 'his', theirs: 'his', themself: 'himself' },
}

const placeholder = /\{([^{}]*)\}/g

/** What a text can say about a person. */
export type PersonWords = Pick<Person, 'firstname' | 'lastname' | 'sex' | 'relation'>

/** Replaces the placeholders of a text; they are explained in `catalogue/event.ts`. An unknown placeholder throws. */
export function render(template: string, life: Life, minute: number, cast: Cast): string {
  if (!template.includes('{')) return template
  return template.replace(placeholder, (_, inner: string) => resolve(inner, life, minute, cast))
}

function resolve(inner: string, life: Life, minute: number, cast: Cast): string {
  if (inner === 'name') return life.firstname
  if (inner === 'lastname') return life.lastname
  if (inner === 'age') return `${ageAt(life, minute)}`
  const [head, singular, plural] = inner.split('|') as [string, string?, string?]
  // People of the cast are "she" or "he", so the verb is singular. The plural is there for "they".
  if (singular !== undefined && plural !== undefined) return singular
  const [role, part] = head.split('.') as [string, string?]
  if (role === 'ago' && part !== undefined) return timeSince(part, life, minute)
  return personWord(castPerson(life, cast, role), part)
}

/** For `{ago.the-boat}`: how long ago the life noted that memory. */
function timeSince(what: string, life: Life, minute: number): string {
  const since = readId(life.memory, what)
  assert(since !== undefined, `the life remembers ${what}, of which a text says how long ago it was`)
  return agoInWords(minute - since)
}

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
