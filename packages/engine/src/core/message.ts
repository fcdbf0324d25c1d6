import type { Catalogue } from '../catalogue/catalogue.ts'
import type { MessageId, MessageShapes } from '../catalogue/messages.ts'
import { fill, parsedOf, type Template, type Unworded, type Words } from './message-template.ts'
import type { PersonWords } from './person-words.ts'
import { nextVariant } from './told.ts'
import type { Turn } from './turn.ts'

/** A title and a text, as the feed keeps them. */
export interface Told {
  readonly title: string
  readonly message: string
}

/** A phrase that is not in words yet, for rules that have no catalogue. {@link inWords} words it; so does the message that has it as a value. */
export type Phrase = Unworded<MessageId<'phrase'>>

/** What the placeholders of a message are filled with. */
type ValuesOf<Id extends MessageId> = {
  readonly [Name in keyof MessageShapes[Id]['parameters']]: MessageShapes[Id]['parameters'][Name] extends 'person'
    ? PersonWords
    : Words
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
export type Given<Id extends MessageId, More extends readonly unknown[] = []> = [keyof AllValues<Id>] extends [never]
  ? [values?: Values<Id>, ...more: More]
  : [values: Values<Id>, ...more: More]

/**
 * A message for the feed. The variants of a message come in turn, from one that differs from life to life, so that no words are repeated while
 * others are left.
 */
export function messageOf<Id extends MessageId<'message'>>(turn: Turn, id: Id, ...[values]: Given<Id>): Told {
  const { title, text } = parsedOf(turn.catalogue, id)
  return {
    title: fill(turn.catalogue, title, values),
    message: fill(turn.catalogue, variantOf(turn, id, text), values),
  }
}

/** A text without a title. Variants as in {@link messageOf}. */
export function say<Id extends MessageId<'text'>>(turn: Turn, id: Id, ...[values]: Given<Id>): string {
  return fill(turn.catalogue, variantOf(turn, id, parsedOf(turn.catalogue, id).text), values)
}

/** A few words that are always the same. */
export function phrase<Id extends MessageId<'phrase'>>(catalogue: Catalogue, id: Id, ...[values]: Given<Id>): string {
  return fill(catalogue, parsedOf(catalogue, id).title, values)
}

/** A {@link phrase} that is worded later. */
export function wording<Id extends MessageId<'phrase'>>(id: Id, ...[values]: Given<Id>): Phrase {
  return { id, values }
}

/** The words of a {@link wording}; others stay as they are. */
export function inWords(catalogue: Catalogue, words: Words): string {
  return typeof words === 'object' ? fill(catalogue, parsedOf(catalogue, words.id).title, words.values) : `${words}`
}

/** Sentences of one text. Those that are empty are left out. */
export function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function variantOf({ life, minute }: Turn, id: MessageId, variants: readonly Template[]): Template {
  if (variants.length === 1) return variants[0] as Template
  return variants[nextVariant(life, minute, id, variants.length)] as Template
}
