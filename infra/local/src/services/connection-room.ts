import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** How many connections the load balancer takes, so that its file descriptors suffice. */
export interface ConnectionRoom {
  /** Connections of the whole process. */
  readonly max: number
  /**
   * Connections of clients. The rest is for health checks and the statistics, which must work when clients have taken
   * all of theirs.
   */
  readonly clientsMax: number
  /**
   * Open connections of one address: a quarter of all, because a school or some thousand customers of a mobile carrier
   * share an address. It is at least a thousand, which only matters when few descriptors are allowed.
   */
  readonly perSourceMax: number
  /** New connections, and also requests, of one address in 10 s: everyone behind a large address can connect again at once. */
  readonly perSourceRate: number
}

const connectionsMax = 20_000
const perSourceMin = 1_000
const perSourceRate = 3_000
/** For listeners, health checks, logs and threads. */
const ownDescriptors = 256
const ownConnections = 64

/** @param descriptorsMax the hard limit of open files. Each connection takes two: one to the client, one to the edge. */
export function connectionRoom(descriptorsMax: number): ConnectionRoom {
  const max = Math.max(ownConnections * 2, Math.min(connectionsMax, Math.floor((descriptorsMax - ownDescriptors) / 2)))
  const clientsMax = max - ownConnections
  return {
    max,
    clientsMax,
    perSourceMax: Math.min(clientsMax, Math.max(perSourceMin, Math.floor(max / 4))),
    perSourceRate,
  }
}

/** The hard limit of open files of a process that is started now. haproxy raises its own soft limit up to it. */
export async function descriptorLimit(): Promise<number> {
  const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -Hn'])
  const limit = Number(stdout.trim())
  return Number.isSafeInteger(limit) ? limit : Number.POSITIVE_INFINITY
}
