import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ExpectedFailure } from '../expected-failure.ts'
import type { Vendor } from './client-program.ts'

/** Where systems keep the certificates of the authorities that they trust. */
const systemAuthorities = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
]

/** The largest packet that both vendors' clients accept. The server's own limit decides. */
const packetMax = '1G'

/**
 * Writes the connection of a URL to an option file that only this user can read, because others see the arguments of a process.
 * The file is removed when `use` has ended.
 */
export async function withOptionFile<T>(url: string, vendor: Vendor, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lifegrid-'))
  try {
    const file = join(folder, 'client.cnf')
    await writeFile(file, optionFile(new URL(url), vendor, authorities()), { mode: 0o600 })
    return await use(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The database that a `mysql://` URL names. */
export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}

/**
 * The section `[client]` for a `mysql://` URL.
 * @param authorities the file with the certificates of trusted authorities, for `ssl=true`.
 * @throws ExpectedFailure when the URL wants TLS and there is no such file.
 */
export function optionFile(url: URL, vendor: Vendor, authorities: string | undefined): string {
  const lines = [
    ['host', url.hostname.replace(/^\[|\]$/g, '')],
    ['port', url.port === '' ? '3306' : url.port],
    ['protocol', 'tcp'],
    ['user', decodeURIComponent(url.username)],
    ['password', decodeURIComponent(url.password)],
    ['max-allowed-packet', packetMax],
    ['default-character-set', 'utf8mb4'],
  ].map(([name, value]) => `${name}=${quoted(value ?? '')}`)
  return `${['[client]', ...lines, ...tlsLines(url, vendor, authorities)].join('\n')}\n`
}

function tlsLines(url: URL, vendor: Vendor, authorities: string | undefined): string[] {
  if (url.searchParams.get('ssl') !== 'true') {
    // Newer clients of MariaDB refuse a server whose certificate they cannot verify, even when nobody has asked for TLS.
    return vendor === 'mariadb' ? ['disable-ssl-verify-server-cert'] : []
  }
  if (authorities === undefined) {
    throw new ExpectedFailure(
      'The MySQL URL has ssl=true, and there is no file with trusted authorities. Set NODE_EXTRA_CA_CERTS to one.',
    )
  }
  const verify = vendor === 'mariadb' ? ['ssl', 'ssl-verify-server-cert'] : ['ssl-mode=VERIFY_IDENTITY']
  return [...verify, `ssl-ca=${quoted(authorities)}`]
}

/** A value of an option file: in quotes, because `#` begins a comment, and with doubled backslashes, because they begin an escape. */
function quoted(value: string): string {
  if (/[\r\n\0]/.test(value)) throw new ExpectedFailure('The MySQL URL has a line break in its user or password.')
  return `"${value.replaceAll('\\', '\\\\')}"`
}

function authorities(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env.NODE_EXTRA_CA_CERTS || systemAuthorities.find((path) => existsSync(path))
}
