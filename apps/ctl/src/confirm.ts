import { createInterface } from 'node:readline/promises'
import { ExpectedFailure } from './expected-failure.ts'

/** Where questions are asked. The output is standard error, so that standard output has the result alone. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

const standard: Terminal = { input: process.stdin, output: process.stderr }

/** Whether somebody is there who can answer. */
export function hasTerminal({ input, output }: Terminal = standard): boolean {
  return input.isTTY === true && output.isTTY === true
}

/**
 * Whether a change that cannot be undone may be made.
 * @param consequence what is lost, as a sentence.
 * @param yes the option `--yes`.
 * @throws ExpectedFailure when there is neither `--yes` nor a terminal.
 */
export async function isConfirmed(
  consequence: string,
  yes: boolean | undefined,
  { input, output }: Terminal = standard,
): Promise<boolean> {
  if (yes === true) return true
  if (!hasTerminal({ input, output })) throw new ExpectedFailure(`${consequence} To confirm, add --yes.`)
  const lines = createInterface({ input, output })
  try {
    // A terminal that ends its input gives no answer.
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
    const answer = await Promise.race([lines.question(`${consequence} Continue? Type yes: `), ended])
    return answer.trim().toLowerCase() === 'yes'
  } finally {
    lines.close()
  }
}
