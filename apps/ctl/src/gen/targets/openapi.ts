import { openApiDocument } from '../openapi-document.ts'
import type { Target } from '../target.ts'

/** The HTTP routes for clients as OpenAPI 3.1. */
export const target: Target = {
  name: 'openapi',
  async generate(root) {
    return new Map([['docs/generated/openapi.json', `${JSON.stringify(await openApiDocument(root), null, 2)}\n`]])
  },
}
