import type { JsonSchema } from './wire-schema.ts'

/** The names of object types that are declared elsewhere, by {@link shapeOf}. */
export type NamedShapes = ReadonlyMap<string, string>

/** Identifies the form of an object, whatever its own description says. */
export function shapeOf({ description: _, ...schema }: JsonSchema): string {
  return JSON.stringify(schema)
}

/** A JSON Schema of the contract as a TypeScript type, with the descriptions of its fields as comments. */
export function typeOf(schema: JsonSchema, indent = '', named: NamedShapes = new Map()): string {
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if (schema.anyOf) return unionOf(schema.anyOf, indent, named)
  if (Array.isArray(schema.type))
    return unionOf(
      schema.type.map((type: string) => ({ ...schema, type })),
      indent,
      named,
    )
  if (schema.prefixItems) return `[${schema.prefixItems.map((item) => typeOf(item, indent, named)).join(', ')}]`
  if (schema.type === 'array') return listOf(schema, indent, named)
  if (schema.type === 'object') return named.get(shapeOf(schema)) ?? objectType(schema, indent, named)
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  if (schema.type === 'string' || schema.type === 'boolean' || schema.type === 'null') return schema.type
  return 'unknown'
}

/** A form that accepts anything, next to forms with a meaning, is for clients of the original protocol and not in the type. */
function unionOf(choices: readonly JsonSchema[], indent: string, named: NamedShapes): string {
  const types = choices.map((choice) => typeOf(choice, indent, named))
  const known = types.filter((type) => type !== 'unknown')
  return known.length === 0 ? 'unknown' : [...new Set(known)].join(' | ')
}

function listOf({ items }: JsonSchema, indent: string, named: NamedShapes): string {
  const item = typeof items === 'object' ? typeOf(items, indent, named) : 'unknown'
  return /^[A-Za-z]+$/.test(item) || item.endsWith('}') ? `${item}[]` : `(${item})[]`
}

/** The type of an object, written out. */
export function objectType(schema: JsonSchema, indent: string, named: NamedShapes): string {
  if (!schema.properties) {
    const { additionalProperties: values } = schema
    return `Record<string, ${typeof values === 'object' ? typeOf(values, indent, named) : 'unknown'}>`
  }
  return block(schema.properties, schema.required ?? [], indent, named)
}

/** The fields of an object type, each with its description. */
function block(
  fields: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  indent: string,
  named: NamedShapes,
): string {
  const inner = `${indent}  `
  const lines = Object.entries(fields).flatMap(([name, field]) => {
    const isRequired = required.includes(name)
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)
    const type = `${typeOf(field, inner, named)}${isRequired ? '' : ' | undefined'}`
    return [...comment(field.description, inner), `${inner}${key}${isRequired ? '' : '?'}: ${type}`]
  })
  return lines.length === 0 ? 'Record<string, never>' : ['{', ...lines, `${indent}}`].join('\n')
}

export function comment(text: string | undefined, indent: string): string[] {
  return text === undefined ? [] : [`${indent}/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', ' ')} */`]
}

function literal(value: unknown): string {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : JSON.stringify(value)
}
