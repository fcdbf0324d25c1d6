import { freePort, portIsFree } from './process/ports.ts'

/** A port that was asked for belongs to somebody else, or was asked for twice. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'
}

/** The port that was asked for, or a free one where none was or 0. @throws PortTakenError */
export async function choosePort(
  wanted: number | undefined,
  option: string,
  host: string | undefined,
): Promise<number> {
  if (wanted === undefined || wanted === 0) return freePort()
  // Both: on some systems one may listen on 127.0.0.1 while another listens on all addresses.
  const free = (await portIsFree(wanted, host)) && (await portIsFree(wanted, '0.0.0.0'))
  if (free) return wanted
  throw new PortTakenError(`port ${wanted} is taken by another program; choose another one with ${option}`)
}

/** Players and the lounge's clients are served on a port each. 0 asks for a free one, and is never the same twice. @throws PortTakenError */
export function refuseSharedPort(port: number | undefined, loungePort: number | undefined): void {
  if (port === undefined || port === 0 || port !== loungePort) return
  throw new PortTakenError(
    `--port and --lounge-port are both ${port}, and each needs a port of its own. Leave one out, or give it another number.`,
  )
}
