import { describe, expect, test } from 'vitest'
import type { ErrorEntry } from '../src/error-entry.ts'
import { errors } from '../src/errors.ts'
import { refusalsOf } from '../src/http/common-refusals.ts'
import { routes } from '../src/http/routes/index.generated.ts'

const table = Object.entries(routes)

describe('the table of routes', () => {
  test.each(table)('%s has the name of its key, a summary, and a valid example', (name, route) => {
    expect(route.name).toBe(name)
    expect(route.summary).toMatch(/^[A-Z].*\.$/)
    if (route.body !== undefined) expect(route.body.safeParse(route.example).success).toBe(true)
    expect(route.answer === undefined).toBe(route.status === 202 || route.status === 204)
  })

  test('no two routes have the same method and path, and a GET has no body', () => {
    const addresses = table.map(([, { method, path }]) => `${method} ${path}`)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(table.filter(([, { method, body }]) => method === 'GET' && body !== undefined)).toEqual([])
  })

  test.each(table)('%s: each refusal is listed once and has an HTTP status', (_name, route) => {
    const codes = refusalsOf(route)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) {
      const { status }: ErrorEntry = errors[code]
      expect(status, code).toBeGreaterThanOrEqual(400)
    }
  })

  test.each(table)('%s refuses a field that it does not know', (_name, { body, example }) => {
    if (body === undefined) return
    expect(body.safeParse({ ...example, extra: 1 }).success).toBe(false)
  })
})

describe('the fields of bodies', () => {
  test.each([
    ['upper case', 'Ada@Example.ORG', 'ada@example.org'],
    ['spaces around it', '  ada@example.org ', 'ada@example.org'],
  ])('an address with %s is the same address', (_what, email, expected) => {
    expect(routes.forgotPassword.body.parse({ email })).toEqual({ email: expected })
  })

  test.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'a@b',
    'ada@exa mple.org',
    'ada@example.org\r\nBcc: x@y.org',
    `${'a'.repeat(250)}@b.org`,
  ])('%j is no address', (email) => {
    expect(routes.forgotPassword.body.safeParse({ email }).success).toBe(false)
  })

  test.each(['short', 'x'.repeat(129)])('a password of the wrong length is refused: %s', (password) => {
    expect(routes.register.body.safeParse({ email: 'ada@example.org', password }).success).toBe(false)
  })
})
