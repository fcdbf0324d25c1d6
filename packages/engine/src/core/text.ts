import { assert } from '@lifegrid/base/assert'
import { readId } from '../codec/compact/id-table.ts'
import type { Cast } from '../life/story.ts'
import { agoInWords } from './ago.ts'
import { castPerson } from './cast.ts'
import { inWords } from './message.ts'
import { personWord } from './person-words.ts'
import type { LifeAt } from './refusal.ts'
import { ageAt } from './time.ts'

const placeholder = /\{([^{}]*)\}/g

/** Replaces the placeholders of a text; they are explained in `catalogue/event.ts`. An unknown placeholder throws. */
export function render(template: string, lifeAt: LifeAt, cast: Cast): string {
  if (!template.includes('{')) return template
  return template.replace(placeholder, (_, inner: string) => resolve(inner, lifeAt, cast))
}

function resolve(inner: string, lifeAt: LifeAt, cast: Cast): string {
  const { life, minute } = lifeAt
  if (inner === 'name') return life.firstname
  if (inner === 'lastname') return life.lastname
  if (inner === 'age') return `${ageAt(life, minute)}`
  const [head, singular, plural] = inner.split('|') as [string, string?, string?]
  // People of the cast are "she" or "he", so the verb is singular. The plural is there for "they".
  if (singular !== undefined && plural !== undefined) return singular
  const [role, part] = head.split('.') as [string, string?]
  if (role === 'ago' && part !== undefined) return timeSince(part, lifeAt)
  return personWord(castPerson(life, cast, role), part)
}

/** For `{ago.the-boat}`: how long ago the life noted that memory. */
function timeSince(what: string, { life, minute, catalogue }: LifeAt): string {
  const since = readId(life.memory, what)
  assert(since !== undefined, `the life remembers ${what}, of which a text says how long ago it was`)
  return inWords(catalogue, agoInWords(minute - since))
}
