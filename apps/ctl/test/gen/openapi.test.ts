import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from '@lifegrid/contract/http/routes/index.generated'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/project-root.ts'

interface Operation {
  readonly operationId: string
  readonly security: readonly object[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } }
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}

const text = readFileSync(join(projectRoot, 'docs/generated/openapi.json'), 'utf8')
const api = JSON.parse(text) as { openapi: string; paths: Record<string, Record<string, Operation>> }
const operations = Object.values(api.paths).flatMap((path) => Object.values(path))

describe('the OpenAPI document', () => {
  it('is valid by the schema of OpenAPI 3.1', async () => {
    const validator = new Validator()
    const result = await validator.validate(structuredClone(api))
    expect(result).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    const { responses: _, ...silent } = operations[0] as Operation
    const wrong = { ...api, paths: { '/api/guest': { post: { ...silent, security: 'none' } } } }
    expect((await new Validator().validate(wrong)).valid).toBe(false)
  })

  it('has every route once, and those that are not in the table', () => {
    expect(api.openapi).toMatch(/^3\.1\./)
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      ['guest', 'downloadExport', ...Object.keys(routes)].sort(),
    )
  })

  it('refers only to what it has', () => {
    for (const [, pointer] of text.matchAll(/"\$ref": "#([^"]+)"/g)) {
      const found = (pointer as string)
        .split('/')
        .slice(1)
        .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], api)
      expect(found, pointer).toBeDefined()
    }
  })

  it.each(Object.values(routes))('$name: has its closed body, its status, its token and its refusals', (route) => {
    const operation = api.paths[route.path]?.[route.method.toLowerCase()] as Operation
    const body = operation.requestBody?.content['application/json'].schema
    if (route.body === undefined) expect(body).toBeUndefined()
    else expect(body).toMatchObject({ type: 'object', additionalProperties: false })
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining([String(route.status), '403', '429', '500']),
    )
    expect(operation.security.length > 0).toBe(route.access !== 'anyone')
    const said = Object.values(operation.responses).map(({ description }) => description)
    for (const code of route.refusals) expect(said.join(' ')).toContain(`\`${code}\``)
  })
})
