import type { Life } from '../life/life.ts'

/**
 * The JSON text of a life, or of some of its fields, with a line for each field. JSON has no raw line break inside a string, so the text can
 * be split into its fields without parsing them. Releases that know nothing of the lines parse it as any other JSON.
 */

const start = '{\n'
const separator = ',\n'
const end = '\n}'

/** The JSON of fields by their names, in the order of the text. */
export type FieldTexts = ReadonlyMap<string, string>

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

/** Splits a text of {@link textOf} without parsing the fields; undefined when the text has another form. */
export function splitText(text: string): Map<string, string> | undefined {
  if (!text.startsWith(start)) return undefined
  const fields = new Map<string, string>()
  for (const line of text.slice(start.length, -end.length).split(separator)) {
    const nameEnd = line.indexOf('"', 1)
    fields.set(line.slice(1, nameEnd), line.slice(nameEnd + 2))
  }
  return fields
}
