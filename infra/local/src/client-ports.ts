import { type HeldPort, holdFreePort, portIsFree } from './process/ports.ts'

/** A requested port is used by another program, or was requested twice. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'
}

/**
 * The requested port; a free one when none or 0 is requested, which is held until it is released for the load balancer, because the nodes
 * are told the port and started before that.
 * @param option named in the error.
 * @throws PortTakenError
 */
export async function choosePort(
  wanted: number | undefined,
  option: string,
  host: string | undefined,
): Promise<HeldPort> {
  if (wanted === undefined || wanted === 0) return holdFreePort(host)
  // Check both: some systems let one program listen on 127.0.0.1 while another listens on all addresses.
  const free = (await portIsFree(wanted, host)) && (await portIsFree(wanted, '0.0.0.0'))
  if (free) return { port: wanted, release: async () => {} }
  throw new PortTakenError(`port ${wanted} is taken by another program; choose another one with ${option}`)
}

/** Players and the lounge's clients need different ports. Two zeros are fine: each gets a free port. @throws PortTakenError */
export function refuseSharedPort(port: number | undefined, loungePort: number | undefined): void {
  if (port === undefined || port === 0 || port !== loungePort) return
  throw new PortTakenError(
    `--port and --lounge-port are both ${port}, but each needs its own port. Leave one out, or choose another number.`,
  )
}
