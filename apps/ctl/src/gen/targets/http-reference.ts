import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorEntry } from '@lifegrid/contract/error-entry'
import { errors } from '@lifegrid/contract/errors'
import { refusalsOf } from '@lifegrid/contract/http/common-refusals'
import type { RouteDefinition, RouteGroup } from '@lifegrid/contract/http/define'
import { downloadExport } from '@lifegrid/contract/http/download-export'
import { guest } from '@lifegrid/contract/http/guest'
import { fieldTable, json, table } from '../markdown.ts'
import { readRoutes } from '../read-routes.ts'
import { generatedNotice, type Target } from '../target.ts'
import { answerSchema, requestSchema } from '../wire-schema.ts'

const page = 'docs/HTTP_API.md'
const [begin, end] = ['<!-- routes -->', '<!-- /routes -->']

/** The reference of the routes in HTTP_API.md, between its two marks. The rest of the page is written by hand. */
export const target: Target = {
  name: 'http-reference',
  async generate(root) {
    const text = await readFile(join(root, page), 'utf8')
    const [before, after] = [text.indexOf(begin), text.indexOf(end)]
    if (before < 0 || after < before) throw new Error(`${page} must contain ${begin} and ${end}`)
    const found = (await readRoutes(root)).map(({ definition }) => definition)
    const routes = [guest as RouteDefinition, ...found, downloadExport as RouteDefinition]
    const reference = [begin, `<!-- ${generatedNotice} -->`, ...sections(routes), refusals(routes), end].join('\n\n')
    return new Map([[page, text.slice(0, before) + reference + text.slice(after + end.length)]])
  },
}

const groups: Readonly<Record<RouteGroup, string>> = {
  guests: 'Guests',
  account: 'The account',
  sessions: 'Sessions',
  lives: 'Lives',
  rights: 'Rights',
}

function sections(routes: readonly RouteDefinition[]): string[] {
  return Object.entries(groups).flatMap(([group, title]) => [
    `### ${title}`,
    ...routes.filter((route) => route.group === group).map(routeSection),
  ])
}

const accessText = {
  anyone: 'No token.',
  guest: "`Authorization: Bearer` with a guest's token.",
  maybe: "`Authorization: Bearer` with the token of a guest or of a guest's session, or no token.",
  player: '`Authorization: Bearer` with the token of a guest, or the access token of a session.',
  session: '`Authorization: Bearer` with the access token of a session.',
} as const

function routeSection(route: RouteDefinition): string {
  const { method, path, summary, detail, access, body, example, status, answer, refusals: own } = route
  const parts = [
    `#### \`${method} ${path}\``,
    [summary, detail].filter((text) => text !== undefined).join(' '),
    accessText[access],
    ...(body === undefined ? [] : [fieldTable(requestSchema(body)), json(example)]),
    `Answers ${status}${answer === undefined ? ', without a body' : ''}.`,
    ...(answer === undefined ? [] : [fieldTable(answerSchema(answer))]),
    ...(own.length === 0 ? [] : [`Refuses with ${own.map((code) => `\`${code}\``).join(', ')}.`]),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function refusals(routes: readonly RouteDefinition[]): string {
  const codes = [...new Set(routes.flatMap(refusalsOf))].sort()
  const rows = codes.map((code) => {
    const { status, message, retryable }: ErrorEntry = errors[code]
    return [`\`${code}\``, String(status), message, retryable ? 'yes' : '']
  })
  return `### The codes of refusals

A refusal has the body of an \`error\` frame: \`{ "type": "error", "code": "…", "message": "…", "retryable": false }\`. With \`rate_limited\` it
also has \`retryAfterMs\`, and the header \`Retry-After\` in seconds.

${table(['code', 'status', 'meaning', 'try again'], rows)}`
}
