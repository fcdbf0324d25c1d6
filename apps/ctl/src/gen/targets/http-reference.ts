import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorEntry } from '@lifegrid/contract/error-entry'
import { type ErrorCode, errors } from '@lifegrid/contract/errors'
import type { RouteGroup } from '@lifegrid/contract/http/define'
import { fieldTable, json, table } from '../markdown.ts'
import { type Operation, openApiDocument } from '../openapi-document.ts'
import { generatedNotice, type Target } from '../target.ts'
import type { JsonSchema } from '../wire-schema.ts'

const page = 'docs/HTTP_API.md'
const [begin, end] = ['<!-- routes -->', '<!-- /routes -->']

/** A route of the OpenAPI document. */
interface Route {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** The OpenAPI document as a reference in HTTP_API.md, between its two marks. The rest of the page is written by hand. */
export const target: Target = {
  name: 'http-reference',
  async generate(root) {
    const text = await readFile(join(root, page), 'utf8')
    const [before, after] = [text.indexOf(begin), text.indexOf(end)]
    if (before < 0 || after < before) throw new Error(`${page} must contain ${begin} and ${end}`)
    const { paths } = await openApiDocument(root)
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
    )
    const reference = [begin, `<!-- ${generatedNotice} -->`, ...sections(routes), refusals(routes), end].join('\n\n')
    return new Map([[page, text.slice(0, before) + reference + text.slice(after + end.length)]])
  },
}

const groups: Readonly<Record<RouteGroup, string>> = {
  guests: 'Guests',
  account: 'The account',
  sessions: 'Sessions',
  lives: 'Lives',
  telling: 'What if, and sharing',
  rights: 'Rights',
}

function sections(routes: readonly Route[]): string[] {
  return Object.entries(groups).flatMap(([group, title]) => [
    `### ${title}`,
    ...routes.filter(({ operation }) => operation.tags.includes(group as RouteGroup)).map(routeSection),
  ])
}

/** Which tokens a route takes, by the names of their security schemes. */
const accessText: Readonly<Record<string, string>> = {
  '': 'No token.',
  guest: "`Authorization: Bearer` with a guest's token.",
  'none or guest or session': "`Authorization: Bearer` with the token of a guest or of a guest's session, or no token.",
  'guest or session': '`Authorization: Bearer` with the token of a guest, or the access token of a session.',
  session: '`Authorization: Bearer` with the access token of a session.',
}

function routeSection({ method, path, operation }: Route): string {
  const { summary, description, security, requestBody, responses, 'x-refusals': own } = operation
  const body = requestBody?.content['application/json']
  const [status = '', success] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? []
  const answer = success?.content?.['application/json'].schema
  const parts = [
    `#### \`${method} ${path}\``,
    [summary, description].filter((text) => text !== undefined).join(' '),
    accessText[security.map((scheme) => Object.keys(scheme)[0] ?? 'none').join(' or ')] as string,
    ...(body === undefined ? [] : [fieldTable(body.schema), json(body.example)]),
    `Answers ${status}${answer === undefined ? ', without a body' : ''}.`,
    ...(answer === undefined ? [] : [fieldTable(answer)]),
    ...(own.length === 0 ? [] : [`Refuses with ${own.map((code) => `\`${code}\``).join(', ')}.`]),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function refusals(routes: readonly Route[]): string {
  const rows = codesOf(routes).map((code) => {
    const { status, message, retryable }: ErrorEntry = errors[code]
    return [`\`${code}\``, String(status), message, retryable ? 'yes' : '']
  })
  return `### The codes of refusals

A refusal has the body of an \`error\` frame: \`{ "type": "error", "code": "…", "message": "…", "retryable": false }\`. With \`rate_limited\` it
also has \`retryAfterMs\`, and the header \`Retry-After\` in seconds.

${table(['code', 'status', 'meaning', 'try again'], rows)}`
}

/** The codes of all answers, in the order of the alphabet. */
function codesOf(routes: readonly Route[]): ErrorCode[] {
  const answers = routes.flatMap(({ operation }) => Object.values(operation.responses))
  const schemas = answers.map(({ content }) => content?.['application/json'].schema)
  const parts = schemas.flatMap((schema) => (schema?.allOf ?? []) as readonly JsonSchema[])
  return [...new Set(parts.flatMap(({ properties }) => (properties?.code?.enum ?? []) as ErrorCode[]))].sort()
}
