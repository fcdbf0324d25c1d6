import { withArticle } from '@lifegrid/base/with-article'
import type { z } from 'zod'

/** Allowed values that are listed at most. */
const listedMax = 12

/**
 * Says what is wrong with a value, so that it can follow the name of a field: "password: must have at least 8 characters". It is the `error`
 * of a parse of what a client sent; a schema's own text comes first. Never contains the value, which may be secret.
 * @returns undefined for what has no text here; zod's own is used then.
 */
export function plainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is required'
        : `must be ${withArticle(names[issue.expected] ?? issue.expected)}`
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string'
        ? 'must not be empty'
        : `must ${bound(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)}`
    case 'too_big':
      return `must ${bound(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum)}`
    case 'invalid_value':
      return `must be ${listed(issue.values)}`
    case 'unrecognized_keys':
      return `there is no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`
    case 'invalid_format':
      return issue.format === 'email'
        ? 'must be an e-mail address'
        : `must have the form ${issue.pattern ?? issue.format}`
    case 'invalid_union':
      return 'has none of the allowed forms'
    default:
      return undefined
  }
}

const names: Readonly<Record<string, string>> = { int: 'whole number', boolean: 'boolean: true or false' }

const counted: Readonly<Record<string, string>> = { string: 'character', array: 'entry', set: 'entry', map: 'entry' }

function bound(origin: string, comparison: string, limit: number | bigint): string {
  const unit = counted[origin]
  if (unit === undefined) return `be ${comparison} ${limit}`
  return `have ${comparison} ${limit} ${Number(limit) === 1 ? unit : unit.replace(/y$/, 'ie').concat('s')}`
}

function listed(values: readonly unknown[]): string {
  const first = values.slice(0, listedMax).map((value) => JSON.stringify(value))
  if (values.length > listedMax) first.push('…')
  return first.length === 1 ? String(first[0]) : `one of ${first.join(', ')}`
}
