import type { CommandDefinition } from '@lifegrid/contract/commands/define'
import { commandId, initFrame } from '@lifegrid/contract/envelope'
import type { FrameDefinition } from '@lifegrid/contract/frames/define'
import { z } from 'zod'

/** The part of JSON Schema (2020-12) that the contract uses. */
export interface JsonSchema {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema | boolean
  prefixItems?: JsonSchema[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  default?: unknown
  description?: string
  [other: string]: unknown
}

/** The whole client frame of a command: `{ type, message, id }`. */
export function commandSchema(definition: CommandDefinition): JsonSchema {
  const required = definition.message.safeParse(undefined).success ? ['type'] : ['type', 'message']
  return {
    description: definition.summary,
    type: 'object',
    properties: {
      type: { type: 'string', const: definition.name },
      message: messageSchema(definition),
      id: toJsonSchema(commandId, 'input'),
    },
    required,
    additionalProperties: false,
  }
}

export function messageSchema(definition: CommandDefinition): JsonSchema {
  return toJsonSchema(definition.message, 'input')
}

export function initSchema(): JsonSchema {
  return { description: "The first frame of a player's connection.", ...toJsonSchema(initFrame, 'input') }
}

/** The body of an HTTP request. */
export function requestSchema(body: z.ZodType): JsonSchema {
  return toJsonSchema(body, 'input')
}

/** The body of an HTTP answer. */
export function answerSchema(answer: z.ZodType): JsonSchema {
  return toJsonSchema(answer, 'output')
}

/** The whole server frame: type, body and position. */
export function frameSchema(definition: FrameDefinition): JsonSchema {
  const body = bodySchema(definition)
  return {
    description: definition.summary,
    type: 'object',
    properties: {
      type: { type: 'string', const: definition.name },
      ...body.properties,
      seq: { type: 'integer', minimum: 0 },
      epoch: { type: 'integer', minimum: 0 },
      first: { type: 'integer', minimum: 0 },
      replyTo: { type: 'string' },
    },
    required: ['type', ...(body.required ?? [])],
    additionalProperties: false,
  }
}

/** @throws when the body is not an object, because `type` and position are added to it. */
export function bodySchema(definition: FrameDefinition): JsonSchema {
  const body = toJsonSchema(definition.body, 'output')
  if (body.type !== 'object') throw new Error(`The body of the frame ${definition.name} is not an object`)
  return body
}

/** Without the bounds that Zod adds to every integer (the safe integers), which tell a reader nothing. */
function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  }) as JsonSchema
  delete json.$schema
  return json
}
