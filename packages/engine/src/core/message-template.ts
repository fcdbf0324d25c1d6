import { assert } from '@lifegrid/base/assert'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { MessageId, Messages } from '../catalogue/messages.ts'
import { perCatalogue } from './per-catalogue.ts'
import { type PersonWords, personWord } from './person-words.ts'

/** A message that is not in words yet: its id, and the values of its placeholders. The types of the functions that make one have checked both. */
export interface Unworded<Id extends MessageId = MessageId> {
  readonly id: Id
  readonly values: unknown
}

/** Fills a placeholder for words or a number. */
export type Words = string | number | Unworded<MessageId<'phrase'>>

interface Slot {
  readonly name: string
  readonly part: string | undefined
}

/** Plain text and placeholders, in the order of the text. */
export type Template = readonly (string | Slot)[]

interface Parsed {
  /** The title, or the phrase. */
  readonly title: Template
  readonly text: readonly Template[]
}

/** A cache: a message is parsed when it is first used. */
const parsedMessages = perCatalogue(() => new Map<MessageId, Parsed>())

export function parsedOf(catalogue: Catalogue, id: MessageId): Parsed {
  const known = parsedMessages(catalogue)
  let parsed = known.get(id)
  if (parsed === undefined) {
    parsed = parse(catalogue.messages[id])
    known.set(id, parsed)
  }
  return parsed
}

function parse(words: Messages[MessageId] | undefined): Parsed {
  assert(words !== undefined, 'the catalogue has words for every message')
  if (typeof words === 'string') return { title: templateOf(words), text: [] }
  if ('title' in words) return { title: templateOf(words.title), text: words.text.map(templateOf) }
  return { title: [], text: words.map(templateOf) }
}

function templateOf(text: string): Template {
  // Splitting by a pattern with a group leaves the names of the placeholders at the odd indexes.
  const pieces = text.split(/\{([^{}]*)\}/).map((piece, index) => (index % 2 === 0 ? piece : slotOf(piece)))
  return pieces.filter((piece) => piece !== '')
}

function slotOf(inner: string): Slot {
  const point = inner.indexOf('.')
  return point < 0 ? { name: inner, part: undefined } : { name: inner.slice(0, point), part: inner.slice(point + 1) }
}

/** The text with its values. The types of the caller have checked them. */
export function fill(catalogue: Catalogue, template: Template, values: unknown): string {
  const given = values as Readonly<Record<string, Words | PersonWords>> | undefined
  let filled = ''
  for (const piece of template) {
    filled += typeof piece === 'string' ? piece : fillingOf(catalogue, piece, given?.[piece.name])
  }
  return filled
}

function fillingOf(catalogue: Catalogue, { name, part }: Slot, value: Words | PersonWords | undefined): string {
  assert(value !== undefined, `the placeholder {${name}} has a value`)
  if (typeof value !== 'object') return `${value}`
  return 'firstname' in value
    ? personWord(value, part)
    : fill(catalogue, parsedOf(catalogue, value.id).title, value.values)
}
