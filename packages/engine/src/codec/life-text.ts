import type { Life } from '../life/life.ts'

/**
 * The JSON text of a life, or of some of its fields, with a line for each field. JSON has no raw line break inside a string, so the text can
 * be split into its fields without parsing them. Releases that know nothing of the lines parse it as any other JSON.
 */

const start = '{\n'
const separator = ',\n'
const end = '\n}'
/** JSON has no raw line break inside a string, so this is only where one text ends and the next begins. */
const between = Buffer.from(end + start)
const [brace, lineBreak, quote, comma] = [0x7b, 0x0a, 0x22, 0x2c]

export function textOf(fields: Iterable<readonly [name: string, json: string]>): string {
  return `${start}${Array.from(fields, ([name, json]) => `"${name}":${json}`).join(separator)}${end}`
}

/** The fields of a life. Absent fields have no text. */
export function fieldsOf(life: Life): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(life)) {
    const json = JSON.stringify(value) as string | undefined
    if (json !== undefined) fields.set(name, json)
  }
  return fields
}

/** The JSON of one field: a part of `bytes`. */
export interface FieldPart {
  readonly bytes: Buffer
  readonly from: number
  readonly to: number
}

/**
 * Finds the fields in the bytes of a text of {@link textOf}, without making strings of them; undefined when the text has another form. Most
 * fields are plain ASCII, which takes half the memory and is parsed faster than a string that has to hold the few letters that are not.
 */
export function splitBytes(bytes: Buffer): Map<string, FieldPart> | undefined {
  if (bytes[0] !== brace || bytes[1] !== lineBreak) return undefined
  const fields = new Map<string, FieldPart>()
  for (let from = start.length; from < bytes.length - 1; ) {
    const lineEnd = bytes.indexOf(lineBreak, from)
    if (lineEnd < 0) return undefined
    const nameEnd = bytes.indexOf(quote, from + 1)
    const to = bytes[lineEnd - 1] === comma ? lineEnd - 1 : lineEnd
    fields.set(bytes.toString('latin1', from + 1, nameEnd), { bytes, from: nameEnd + 2, to })
    from = lineEnd + 1
  }
  return fields
}

/** Separates texts of {@link textOf} that follow each other. */
export function splitTexts(bytes: Buffer): Buffer[] {
  const texts: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf(between); at >= 0; at = bytes.indexOf(between, from)) {
    texts.push(bytes.subarray(from, at + end.length))
    from = at + end.length
  }
  texts.push(bytes.subarray(from))
  return texts
}

export function jsonOf({ bytes, from, to }: FieldPart): string {
  return bytes.toString('utf8', from, to)
}
