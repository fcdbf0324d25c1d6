import { z } from 'zod'
import { limits } from '../limits.ts'
import { faultOfName, faultOfText } from './text-faults.ts'

/**
 * The rule for every name that a person types. Unicode's composed form is kept, with single spaces. The checks come before the spaces at
 * both ends are removed, because `trim` would also remove control characters.
 */
export const personName = typed(limits.nameLengthMax, faultOfName, (text) =>
  text.normalize('NFC').replaceAll(/\p{Zs}+/gu, ' '),
).describe('A name: letters of any script, with spaces, hyphens, dots or apostrophes between them.')

/** The rule for every other text that a person types, for example a message in a conversation. It may have several lines. */
export function typedText(lengthMax: number): z.ZodString {
  return typed(lengthMax, faultOfText, (text) => text.normalize('NFC')).describe(
    'Text without control characters (except line breaks) and without invisible characters.',
  )
}

function typed(
  lengthMax: number,
  faultOf: (text: string) => string | undefined,
  normalized: (text: string) => string,
): z.ZodString {
  return z
    .string()
    .overwrite(normalized)
    .check(({ value, issues }) => {
      if (value.length > lengthMax) return
      const fault = faultOf(value.replaceAll(/^ +| +$/g, ''))
      if (fault !== undefined) issues.push({ code: 'custom', message: fault, input: value })
    })
    .trim()
    .min(1)
    .max(lengthMax)
}
