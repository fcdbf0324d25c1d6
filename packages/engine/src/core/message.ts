import { assert } from '@lifegrid/base/assert'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { MessageId, MessageShapes, Messages } from '../catalogue/messages.ts'
import { perCatalogue } from './per-catalogue.ts'
import { type PersonWords, personWord } from './text.ts'
import { roll, type Turn } from './turn.ts'

/** A title and a text, as the feed keeps them. */
export interface Told {
  readonly title: string
  readonly message: string
}

type Value = string | number | PersonWords

/** What the placeholders of a message are filled with. */
type ValuesOf<Id extends MessageId> = {
  readonly [Name in keyof MessageShapes[Id]['parameters']]: MessageShapes[Id]['parameters'][Name] extends 'person'
    ? PersonWords
    : string | number
}

/** The values that any of several ids needs. */
type AllValues<Id extends MessageId> = (Id extends MessageId ? (values: ValuesOf<Id>) => void : never) extends (
  values: infer Values,
) => void
  ? Values
  : never

type Values<Id extends MessageId> = [keyof AllValues<Id>] extends [never]
  ? Readonly<Record<string, never>>
  : AllValues<Id>

/** Values may be left out where there is no placeholder. */
type Given<Id extends MessageId, More extends readonly unknown[] = []> = [keyof AllValues<Id>] extends [never]
  ? [values?: Values<Id>, ...more: More]
  : [values: Values<Id>, ...more: More]

/**
 * A message for the feed. A message with several variants draws one, with a key of its own; `draw`, from 0 to 1 (excluded), chooses instead
 * where the rule has drawn already. A message with one variant draws nothing.
 */
export function messageOf<Id extends MessageId<'message'>>(
  turn: Turn,
  id: Id,
  ...[values, draw]: Given<Id, [draw?: number]>
): Told {
  const { title, text } = parsedOf(turn.catalogue, id)
  return { title: fill(title, values), message: fill(variantOf(turn, id, text, draw), values) }
}

/** A text without a title. Variants as in {@link messageOf}. */
export function say<Id extends MessageId<'text'>>(
  turn: Turn,
  id: Id,
  ...[values, draw]: Given<Id, [draw?: number]>
): string {
  return fill(variantOf(turn, id, parsedOf(turn.catalogue, id).text, draw), values)
}

/** A few words that are always the same. */
export function phrase<Id extends MessageId<'phrase'>>(catalogue: Catalogue, id: Id, ...[values]: Given<Id>): string {
  return fill(parsedOf(catalogue, id).title, values)
}

/** Sentences of one text. Those that are empty are left out. */
export function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

interface Slot {
  readonly name: string
  readonly part: string | undefined
}

/** Plain text and placeholders, in the order of the text. */
type Template = readonly (string | Slot)[]

interface Parsed {
  /** The title, or the phrase. */
  readonly title: Template
  readonly text: readonly Template[]
}

/** A cache: a message is parsed when it is first used. */
const parsedMessages = perCatalogue(() => new Map<MessageId, Parsed>())

function parsedOf(catalogue: Catalogue, id: MessageId): Parsed {
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

function variantOf(turn: Turn, id: MessageId, variants: readonly Template[], draw: number | undefined): Template {
  if (variants.length === 1) return variants[0] as Template
  return variants[Math.floor((draw ?? roll(turn, 'message', id)) * variants.length)] as Template
}

/** The types above have checked the values. */
function fill(template: Template, values: unknown): string {
  const given = values as Readonly<Record<string, Value>> | undefined
  let filled = ''
  for (const piece of template) filled += typeof piece === 'string' ? piece : fillingOf(piece, given?.[piece.name])
  return filled
}

function fillingOf({ name, part }: Slot, value: Value | undefined): string {
  assert(value !== undefined, `the placeholder {${name}} has a value`)
  return typeof value === 'object' ? personWord(value, part) : `${value}`
}
