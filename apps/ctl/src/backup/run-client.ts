import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { ExpectedFailure } from '../expected-failure.ts'

/** How much of a program's errors is shown, in characters. */
const errorTextMax = 2_000

/**
 * Runs a client program and connects its input or output with `use`.
 * @throws ExpectedFailure with the program's own errors when it fails by itself, and the error of `use` when that has failed first.
 */
export async function runClient(
  program: string,
  args: readonly string[],
  use: (streams: { readonly input: Writable; readonly output: Readable }) => Promise<void>,
): Promise<void> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const [ended, used] = await Promise.allSettled([
    endOf(child, program),
    use({ input: child.stdin, output: child.stdout }),
  ])
  // A full disk or a missing folder is the reason, and the program has only seen a closed pipe.
  if (used.status === 'rejected' && !isOfClosedPipe(used.reason)) throw used.reason
  // Otherwise its own error says more.
  if (ended.status === 'rejected') throw ended.reason
  if (used.status === 'rejected') throw used.reason
}

/** Whether a stream has failed because the program has ended. */
function isOfClosedPipe(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET'
}

function endOf(child: ChildProcess, program: string): Promise<void> {
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-errorTextMax)
  })
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new ExpectedFailure(`${program} cannot be started: ${error.message}`)))
    child.on('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new ExpectedFailure(`${program} failed (${signal ?? code}): ${errors.trim()}`))
    })
  })
}
