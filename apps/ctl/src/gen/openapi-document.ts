import type { ErrorEntry } from '@lifegrid/contract/error-entry'
import { type ErrorCode, errors } from '@lifegrid/contract/errors'
import { error as errorFrame } from '@lifegrid/contract/frames/replies'
import { refusalsOf } from '@lifegrid/contract/http/common-refusals'
import type { RouteDefinition, RouteGroup } from '@lifegrid/contract/http/define'
import { downloadExport } from '@lifegrid/contract/http/download-export'
import { guest } from '@lifegrid/contract/http/guest'
import { readRoutes } from './read-routes.ts'
import { generatedNotice } from './target.ts'
import { answerSchema, bodySchema, type JsonSchema, requestSchema } from './wire-schema.ts'

/** A part of an OpenAPI document: what a route takes and gives. */
export interface Operation {
  readonly operationId: string
  readonly tags: readonly RouteGroup[]
  readonly summary: string
  readonly description?: string
  /** The tokens of which one is needed; an empty entry means none. */
  readonly security: readonly object[]
  readonly requestBody?: { readonly required: boolean; readonly content: JsonContent }
  /** By status. */
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: JsonContent }>>
  /** The codes of refusals that this route has in addition to those of every route. */
  readonly 'x-refusals': readonly ErrorCode[]
}

interface JsonContent {
  readonly 'application/json': { readonly schema: JsonSchema; readonly example?: unknown }
}

interface OpenApiDocument {
  readonly openapi: string
  /** By path and method. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly [field: string]: unknown
}

/** The HTTP routes for clients as OpenAPI 3.1. */
export async function openApiDocument(root: string): Promise<OpenApiDocument> {
  const found = (await readRoutes(root)).map(({ definition }) => definition)
  const paths: Record<string, Record<string, Operation>> = {}
  for (const route of [guest as RouteDefinition, ...found, downloadExport as RouteDefinition]) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'The HTTP API of Lifegrid',
      version: '1',
      description:
        'Guests, accounts, sessions, lives, and what players may demand of their data. The game itself uses the WebSocket.',
    },
    servers: [{ url: 'http://127.0.0.1:8001', description: 'The local cluster' }],
    tags: [...new Set([guest, ...found].map(({ group }) => group))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The access token of a session.',
        },
        guest: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The token of a guest.' },
      },
      schemas: { Refusal: refusalSchema() },
    },
    'x-comment': generatedNotice,
  }
}

function operation(route: RouteDefinition): Operation {
  const { name, group, summary, detail, body, example, answer, status, refusals } = route
  return {
    operationId: name,
    tags: [group],
    summary,
    ...(detail !== undefined && { description: detail }),
    security: securityOf(route),
    ...(body !== undefined && {
      requestBody: {
        required: !body.safeParse({}).success,
        content: { 'application/json': { schema: requestSchema(body), example } },
      },
    }),
    responses: {
      [status]: {
        description: 'Success.',
        ...(answer !== undefined && { content: { 'application/json': { schema: answerSchema(answer) } } }),
      },
      ...refusalResponses(route),
    },
    'x-refusals': refusals,
  }
}

function securityOf({ access }: RouteDefinition): object[] {
  if (access === 'anyone') return []
  if (access === 'player') return [{ guest: [] }, { session: [] }]
  if (access === 'maybe') return [{}, { guest: [] }, { session: [] }]
  return [{ [access]: [] }]
}

/** The codes of each status, with what they mean. */
function refusalResponses(route: RouteDefinition): Operation['responses'] {
  const byStatus = Map.groupBy(refusalsOf(route), (code) => String((errors[code] as ErrorEntry).status))
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `\`${code}\`: ${errors[code].message}`).join(' '),
        ...(codes.includes('rate_limited') && {
          headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
        }),
        content: { 'application/json': { schema: refusedWith(codes) } },
      },
    ]),
  )
}

function refusedWith(codes: readonly ErrorCode[]): JsonSchema {
  return { allOf: [{ $ref: '#/components/schemas/Refusal' }, { properties: { code: { enum: [...codes] } } }] }
}

/** The body of a refusal: that of an `error` frame, without a position. */
function refusalSchema(): JsonSchema {
  const body = bodySchema(errorFrame)
  return {
    ...body,
    properties: { type: { const: 'error' }, ...body.properties },
    required: ['type', ...(body.required ?? [])],
  }
}
