/**
 * Prints what came of a command: one JSON object, or a sentence. [OPS-23] A sentence that says why nothing was done goes to standard error.
 * @returns the exit code.
 */
export function printOutcome(
  done: boolean,
  { json, object, text }: { readonly json: boolean | undefined; readonly object: object; readonly text: string },
): number {
  if (json === true) console.log(JSON.stringify(object))
  else if (done) console.log(text)
  else console.error(text)
  return done ? 0 : 1
}
