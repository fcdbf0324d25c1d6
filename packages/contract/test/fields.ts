import { z } from 'zod'
import { frames } from '../src/frames/index.generated.ts'

/** The part of JSON Schema that these tests read. */
export interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly prefixItems?: readonly Schema[]
  readonly additionalProperties?: boolean | Schema
}

export interface Field {
  /** Like `u.clock.rateNum` and `playerObject.people[].avatar`. */
  readonly path: string
  readonly schema: Schema
  readonly optional: boolean
}

/** Every field of every frame's body, the nested ones included. */
export function fieldsOfFrames(): Field[] {
  return Object.values(frames).flatMap(({ name, body }) => fieldsOf(z.toJSONSchema(body) as Schema, name))
}

function fieldsOf(schema: Schema, path: string): Field[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, field]): Field[] => {
    const at = `${path}.${key}`
    const optional = schema.required?.includes(key) !== true
    return [{ path: at, schema: field, optional }, ...fieldsOf(field, at)]
  })
  const values = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
  return [
    ...own,
    ...(schema.items === undefined ? [] : fieldsOf(schema.items, `${path}[]`)),
    ...values.flatMap((value) => fieldsOf(value, `${path}{}`)),
    ...(schema.anyOf ?? []).flatMap((choice) => fieldsOf(choice, path)),
  ]
}

/** Whether the field is a number, or null or a number. */
export function isNumber({ type, anyOf }: Schema): boolean {
  return type === 'integer' || type === 'number' || anyOf?.some(isNumber) === true
}
