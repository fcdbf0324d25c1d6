import { createHash } from 'node:crypto'
import { ExpectedFailure } from '../expected-failure.ts'
import { anyRunState, readyState } from '../run-state.ts'

/** A cluster to play on. */
export interface Place {
  readonly url: string
  /** Identifies the cluster in file names: the local one by its data, whatever its ports; another one by its address. */
  readonly cluster: string
  /** Whether it is the local cluster. */
  readonly local: boolean
}

/** The given address, else LIFEGRID_URL, else the local cluster. @throws ExpectedFailure when there is none, or the address is invalid. */
export function placeToPlay(given: string | undefined, env: NodeJS.ProcessEnv = process.env): Place {
  const url = given ?? env.LIFEGRID_URL ?? readyState(env)?.ws
  if (typeof url !== 'string') {
    throw new ExpectedFailure(
      'No cluster is running here. Start one with `npm start`, or give an address: --url ws://host:port',
    )
  }
  if (!/^wss?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ExpectedFailure(`${url} is not a cluster's address. An address looks like ws://host:port or wss://host`)
  }
  // An invalid state file must not keep anybody from playing elsewhere, so it is ignored here.
  const local = anyRunState(env)
  const addresses = [local?.ws, local?.lounge].map((address) => address && URL.canParse(address) && normalized(address))
  return local !== undefined && addresses.includes(normalized(url))
    ? { url, cluster: `local-${local.clusterId}`, local: true }
    : { url, cluster: nameOfAddress(url), local: false }
}

/** The same text for all ways to write an address. */
function normalized(url: string): string {
  const parsed = new URL(url)
  if (parsed.hostname === 'localhost') parsed.hostname = '127.0.0.1'
  return parsed.href
}

/** The host for people, and a hash of the whole address to make it unique. */
function nameOfAddress(url: string): string {
  const address = normalized(url)
  const host = new URL(address).host.replaceAll(/[^a-z0-9.-]/g, '_').slice(0, 80)
  return `${host}-${createHash('sha256').update(address).digest('hex').slice(0, 12)}`
}
