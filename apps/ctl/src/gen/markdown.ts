import type { JsonSchema } from './wire-schema.ts'

/** A Markdown table. Cells may contain any text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

export function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``
}

/**
 * A table with a row for each field. Nested fields are named like `clock.rateNum` and `feed[].n`. When a schema is a
 * choice between forms, the form with fields is listed. Empty when the schema has no fields.
 */
export function fieldTable(schema: JsonSchema): string {
  const rows = fieldRows(schema.anyOf?.find((choice) => choice.properties) ?? schema, '')
  return rows.length === 0 ? '' : table(['field', 'type', 'required'], rows)
}

function fieldRows(schema: JsonSchema, prefix: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`
    const required = schema.required?.includes(name) === true ? 'yes' : ''
    const described = field.description === undefined ? typeText(field) : `${typeText(field)}. ${field.description}`
    return [[`\`${path}\``, described, required], ...nestedRows(field, path)]
  })
}

function nestedRows(field: JsonSchema, path: string): string[][] {
  if (typeof field.items === 'object' && field.items.properties) return fieldRows(field.items, `${path}[].`)
  const shape = field.properties ? field : field.anyOf?.find((choice) => choice.properties)
  return shape ? fieldRows(shape, `${path}.`) : []
}

/** A short description of a schema: `integer, 0 or more`, `"female" or "male"`, `list of object`. */
export function typeText(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ')
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' or ')
  if (schema.prefixItems) return `list of exactly ${schema.prefixItems.map(typeText).join(', ')}`
  if (schema.type === 'array')
    return `list of ${typeof schema.items === 'object' ? typeText(schema.items) : 'anything'}`
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
    return `object of name → ${typeText(schema.additionalProperties)}`
  }
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : schema.type
  return [type ?? 'anything', ...bounds(schema)].join(', ')
}

/** Patterns that are clearer in words. */
const patterns: Readonly<Record<string, string>> = {
  '^[\\x21-\\x7e]*$': 'printable ASCII without spaces',
  '^[\\x20-\\x7e]*$': 'printable ASCII',
}

function bounds(schema: JsonSchema): string[] {
  const said: string[] = []
  if (schema.minimum !== undefined && schema.maximum !== undefined) said.push(`${schema.minimum} to ${schema.maximum}`)
  else if (schema.minimum !== undefined) said.push(`${schema.minimum} or more`)
  else if (schema.maximum !== undefined) said.push(`${schema.maximum} or less`)
  if (schema.maxLength !== undefined) said.push(`${schema.minLength ?? 0} to ${schema.maxLength} characters`)
  if (schema.pattern !== undefined) said.push(patterns[schema.pattern] ?? `matching \`${schema.pattern}\``)
  return said
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
