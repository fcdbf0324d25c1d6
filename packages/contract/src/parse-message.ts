import { z } from 'zod'
import type { CommandDefinition } from './commands/define.ts'
import { plainIssue } from './plain-issue.ts'
import { catalogueMessage } from './shapes/catalogue-message.ts'
import { conversationsMessage } from './shapes/conversations-message.ts'
import { noMessage } from './shapes/no-message.ts'

export type ParsedMessage =
  | { readonly ok: true; readonly message: unknown }
  | { readonly ok: false; readonly error: z.ZodError }

/**
 * Parses a client's message by the schema of its command. Clients of the original protocol write messages in short forms, which are
 * accepted everywhere: `""`, `null` and a missing message mean "no fields"; a bare value is the field of a command that needs one field
 * only (`"p1"` for `{ "id": "p1" }`); a number may be written as text (`"500"`).
 */
export function parseMessage({ message: schema }: CommandDefinition, given: unknown): ParsedMessage {
  if (schema === noMessage) return { ok: true, message: undefined }
  const field = laterFields.get(schema)
  if (field !== undefined && !hasField(given, field)) return { ok: true, message: undefined }
  let failed: ParsedMessage | undefined
  for (const form of formsOf(schema, given)) {
    const parsed = schema.safeParse(form, { error: plainIssue })
    if (parsed.success) return { ok: true, message: parsed.data }
    failed ??= { ok: false, error: parsed.error }
  }
  return failed as ParsedMessage
}

/** Reads of the original protocol, whose message was anything, and the field that was added to them. */
const laterFields: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [catalogueMessage, 'have'],
  [conversationsMessage, 'cursor'],
])

function hasField(given: unknown, name: string): boolean {
  return typeof given === 'object' && given !== null && name in given
}

/** The ways to read a message. The first one explains best what is wrong if none is valid. */
function formsOf(schema: z.ZodType, given: unknown): readonly [unknown, ...unknown[]] {
  const fields = fieldsOf(schema)
  if (given === undefined || given === null || given === '') return fields === undefined ? [undefined] : [{}, undefined]
  if (typeof given === 'object') return [given]
  const bare = [given, ...numberIn(given)]
  const field = fields === undefined ? undefined : soleField(fields)
  if (field === undefined) return [given, ...bare]
  const [first, ...others] = bare.map((value) => ({ [field]: value }))
  return [first, ...others]
}

type Fields = Readonly<Record<string, z.ZodType>>

/** The fields of a schema for objects; undefined for any other schema. */
function fieldsOf(schema: z.ZodType): Fields | undefined {
  let inner: unknown = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap()
  return inner instanceof z.ZodObject ? (inner.shape as Fields) : undefined
}

/** The only field, or the only one that is required. */
function soleField(fields: Fields): string | undefined {
  const names = Object.keys(fields)
  const required = names.filter((name) => fields[name]?.safeParse(undefined).success === false)
  const candidates = names.length === 1 ? names : required
  return candidates.length === 1 ? candidates[0] : undefined
}

function numberIn(given: unknown): number[] {
  return typeof given === 'string' && /^-?\d{1,15}$/.test(given) ? [Number(given)] : []
}
