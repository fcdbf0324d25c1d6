import type { JsonSchema } from './wire-schema.ts'

/** A JSON Schema of the contract as a TypeScript type, with the descriptions of its fields as comments. */
export function typeOf(schema: JsonSchema, indent = ''): string {
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if (schema.anyOf) return unionOf(schema.anyOf, indent)
  if (Array.isArray(schema.type))
    return unionOf(
      schema.type.map((type: string) => ({ ...schema, type })),
      indent,
    )
  if (schema.prefixItems) return `[${schema.prefixItems.map((item) => typeOf(item, indent)).join(', ')}]`
  if (schema.type === 'array') return listOf(schema, indent)
  if (schema.type === 'object') return objectType(schema, indent)
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  if (schema.type === 'string' || schema.type === 'boolean' || schema.type === 'null') return schema.type
  return 'unknown'
}

/** A form that accepts anything, beside forms with a meaning, is for clients of the original protocol and not in the type. */
function unionOf(choices: readonly JsonSchema[], indent: string): string {
  const types = choices.map((choice) => typeOf(choice, indent))
  const known = types.filter((type) => type !== 'unknown')
  return known.length === 0 ? 'unknown' : [...new Set(known)].join(' | ')
}

function listOf({ items }: JsonSchema, indent: string): string {
  const item = typeof items === 'object' ? typeOf(items, indent) : 'unknown'
  return /^[A-Za-z]+$/.test(item) || item.endsWith('}') ? `${item}[]` : `(${item})[]`
}

function objectType(schema: JsonSchema, indent: string): string {
  if (!schema.properties) {
    const value =
      typeof schema.additionalProperties === 'object' ? typeOf(schema.additionalProperties, indent) : 'unknown'
    return `Record<string, ${value}>`
  }
  return block(schema.properties, schema.required ?? [], indent)
}

/** The fields of an object type, each with its description. */
function block(fields: Readonly<Record<string, JsonSchema>>, required: readonly string[], indent: string): string {
  const inner = `${indent}  `
  const lines = Object.entries(fields).flatMap(([name, field]) => {
    const isRequired = required.includes(name)
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)
    const type = `${typeOf(field, inner)}${isRequired ? '' : ' | undefined'}`
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
