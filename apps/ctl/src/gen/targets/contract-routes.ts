import { readRoutes } from '../read-routes.ts'
import { generatedNotice, type Target } from '../target.ts'

/**
 * The table of HTTP routes, by which the compiler refuses a route without a handler; and where they are, without their schemas, for clients.
 */
export const target: Target = {
  name: 'contract-routes',
  async generate(root) {
    const found = await readRoutes(root)
    const text = `// ${generatedNotice}
import type { z } from 'zod'
${found.map(({ file, definition }) => `import { ${definition.name} } from './${file}'`).join('\n')}

/** Every HTTP route for clients with an account or on the way to one, by name. */
export const routes = {
${found.map(({ definition }) => `  ${definition.name},`).join('\n')}
} as const

export type RouteName = keyof typeof routes

/** A route's body after parsing. */
export type RouteBody<Name extends RouteName> = (typeof routes)[Name]['body'] extends z.ZodType
  ? z.infer<(typeof routes)[Name]['body']>
  : undefined

/** A route's body as a client writes it. */
export type RouteInput<Name extends RouteName> = (typeof routes)[Name]['body'] extends z.ZodType
  ? z.input<(typeof routes)[Name]['body']>
  : undefined

/** The JSON of a route's answer. */
export type RouteAnswer<Name extends RouteName> = (typeof routes)[Name]['answer'] extends z.ZodType
  ? z.infer<(typeof routes)[Name]['answer']>
  : undefined
`
    const addresses = `// ${generatedNotice}

/** The method and the path of every HTTP route, by name. Without schemas, so that a client need not load them. */
export const addresses = {
${found.map(({ definition: { name, method, path } }) => `  ${name}: { method: '${method}', path: '${path}' },`).join('\n')}
} as const
`
    return new Map([
      ['packages/contract/src/http/routes/index.generated.ts', text],
      ['packages/contract/src/http/addresses.generated.ts', addresses],
    ])
  },
}
