import { InvalidArgumentError } from 'commander'

export const labRulesets = ['calibrated', 'classic'] as const
export type LabRuleset = (typeof labRulesets)[number]

/** Parses a whole number within bounds from the command line. */
export function wholeNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < from || value > to)
      throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`)
    return value
  }
}
