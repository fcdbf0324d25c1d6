/** The kind of value for a placeholder: words or a number, or a person of the life. */
export type ParameterKind = 'text' | 'person'

export type MessageParameters = Readonly<Record<string, ParameterKind>>

/**
 * `message` has a title and a text, like an entry of the feed. `text` has no title: it is a part of a longer message, or a line. `refusal` is
 * the sentence of a refused command. `phrase` is a few words that are shown repeatedly, so it has no variants.
 */
export type MessageKind = 'message' | 'text' | 'refusal' | 'phrase'

/** The shape of a message: its kind, and the values for its placeholders. */
export interface MessageShape<
  Kind extends MessageKind = MessageKind,
  Parameters extends MessageParameters = MessageParameters,
> {
  readonly kind: Kind
  readonly parameters: Parameters
}

/** The shapes of the messages of one area, by id. */
export type MessageTable = Readonly<Record<string, MessageShape>>

/**
 * The words of a message with a title. In title and text, `{partner}` is the value of the parameter `partner`. A person's first name is
 * `{partner}`; `{partner.lastname}`, `{partner.relation}`, `{partner.they}`, `{partner.them}`, `{partner.their}` (capitalised:
 * `{partner.They}`) are the other words about them.
 */
export interface TitledText {
  readonly title: string
  /** One of them is drawn. */
  readonly text: Variants
}

export type Variants = readonly [string, ...string[]]

/** The texts for a table of shapes. */
export type WordsFor<Shapes extends MessageTable> = {
  readonly [Id in keyof Shapes]: WordsOfKind[Shapes[Id]['kind']]
}

interface WordsOfKind {
  readonly message: TitledText
  readonly text: Variants
  readonly refusal: Variants
  readonly phrase: string
}

export function message(): MessageShape<'message', Record<never, ParameterKind>>
export function message<const Parameters extends MessageParameters>(
  parameters: Parameters,
): MessageShape<'message', Parameters>
export function message(parameters: MessageParameters = {}): MessageShape<'message'> {
  return { kind: 'message', parameters }
}

export function text(): MessageShape<'text', Record<never, ParameterKind>>
export function text<const Parameters extends MessageParameters>(
  parameters: Parameters,
): MessageShape<'text', Parameters>
export function text(parameters: MessageParameters = {}): MessageShape<'text'> {
  return { kind: 'text', parameters }
}

export function refusal(): MessageShape<'refusal', Record<never, ParameterKind>>
export function refusal<const Parameters extends MessageParameters>(
  parameters: Parameters,
): MessageShape<'refusal', Parameters>
export function refusal(parameters: MessageParameters = {}): MessageShape<'refusal'> {
  return { kind: 'refusal', parameters }
}

export function phrase(): MessageShape<'phrase', Record<never, ParameterKind>>
export function phrase<const Parameters extends MessageParameters>(
  parameters: Parameters,
): MessageShape<'phrase', Parameters>
export function phrase(parameters: MessageParameters = {}): MessageShape<'phrase'> {
  return { kind: 'phrase', parameters }
}
