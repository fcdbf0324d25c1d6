import { join } from 'node:path'
import type { RouteDefinition } from '@lifegrid/contract/http/define'
import { camelCase, compare } from './names.ts'
import { type Found, importAll } from './read-contract.ts'

/** Every HTTP route for clients, ordered by name. Imports the hand-written files, not the generated index. */
export async function readRoutes(root: string): Promise<Found<RouteDefinition>[]> {
  const found: Found<RouteDefinition>[] = []
  for (const [file, exported] of await importAll(join(root, 'packages/contract/src/http/routes'), notRoutes)) {
    const wanted = camelCase(file.replace(/\.ts$/, ''))
    const definition = exported[wanted] as RouteDefinition | undefined
    if (definition?.name !== wanted) throw new Error(`routes/${file} must export a route named ${wanted}`)
    const example = definition.body?.safeParse(definition.example)
    if (example?.success === false)
      throw new Error(`routes/${file}: the example is not valid: ${example.error.message}`)
    found.push({ file, definition })
  }
  return found.sort((a, b) => compare(a.definition.name, b.definition.name))
}

const notRoutes = new Set(['index.generated.ts'])
