import { fail, ok, type Result } from '@lifegrid/base/result'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { plainIssue } from '@lifegrid/contract/plain-issue'
import type { z } from 'zod'
import { deeperThan, holdsForbiddenKey } from '../inbound/json-shape.ts'
import { edgeLimits } from '../limits.ts'

/** Parses the body of a route. No body is an empty object. The content type does not matter. */
export function parseJsonBody<Schema extends z.ZodType>(
  schema: Schema,
  bytes: Buffer | undefined,
): Result<z.infer<Schema>, Refusal> {
  const text = bytes === undefined || bytes.length === 0 ? '{}' : bytes.toString('utf8')
  if (deeperThan(text, limits.frameDepthMax)) return fail(refusal('too_deep'))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The error's text would only repeat the client's own bytes.
    return fail(refusal('not_json', 'The body is not valid JSON.'))
  }
  if (holdsForbiddenKey(value)) return fail(refusal('forbidden_name'))
  const parsed = schema.safeParse(value, { error: plainIssue })
  if (parsed.success) return ok(parsed.data)
  return fail(refusal('invalid_message', problems(parsed.error)))
}

/** What is wrong, without the values: one of them may be a password. */
function problems(error: z.ZodError): string {
  const said = error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
  return said.join('; ').slice(0, edgeLimits.detailLengthMax)
}
