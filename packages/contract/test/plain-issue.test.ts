import { expect, it } from 'vitest'
import { z } from 'zod'
import { plainIssue } from '../src/plain-issue.ts'

it.each([
  [z.string(), undefined, 'is required'],
  [z.string(), 7, 'must be a string'],
  [z.object({}), 7, 'must be an object'],
  [z.int(), 1.5, 'must be a whole number'],
  [z.boolean(), 1, 'must be a boolean: true or false'],
  [z.union([z.string(), z.number()]), true, 'has none of the allowed forms'],
  [z.string().min(1), '', 'must not be empty'],
  [z.string().min(8), 'short', 'must have at least 8 characters'],
  [z.string().max(1), 'long', 'must have at most 1 character'],
  [z.array(z.string()).min(2), [], 'must have at least 2 entries'],
  [z.number().min(0), -1, 'must be at least 0'],
  [z.number().gt(0), 0, 'must be more than 0'],
  [z.number().max(9), 10, 'must be at most 9'],
  [z.literal(5), 6, 'must be 5'],
  [z.enum(['a', 'b']), 'c', 'must be one of "a", "b"'],
  [z.enum(Array.from('abcdefghijklmn') as [string, ...string[]]), 'z', /^must be one of "a", .*"l", …$/],
  [z.strictObject({ a: z.string() }), { a: '', nickname: 'x' }, 'there is no field "nickname"'],
  [z.number().multipleOf(5), 6, 'must be a multiple of 5'],
  [z.email(), 'x', 'must be an e-mail address'],
  [z.string().regex(/^a$/), 'x', 'must have the form /^a$/'],
  [z.string().regex(/^a$/, 'must be the first letter'), 'x', 'must be the first letter'],
])('%# says in plain words what is wrong', (schema: z.ZodType, value, said) => {
  const parsed = schema.safeParse(value, { error: plainIssue })
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
    said instanceof RegExp ? expect.stringMatching(said) : said,
  ])
})
