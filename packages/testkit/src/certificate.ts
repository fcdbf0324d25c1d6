import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { promisify } from 'node:util'
import { findProgram } from '@lifegrid/local/provision/find'

export interface TestCertificate {
  /** PEM files: the certificate, its key, and both in one. */
  readonly certFile: string
  readonly keyFile: string
  readonly bothFile: string
  /** The certificate. It is its own authority. */
  readonly pem: string
}

/** Makes a certificate for `localhost` and 127.0.0.1 that no authority has signed, in this folder. */
export async function testCertificate(folder: string): Promise<TestCertificate> {
  const file = (name: string): string => join(folder, name)
  const [certFile, keyFile, bothFile] = [file('cert.pem'), file('key.pem'), file('both.pem')]
  await promisify(execFile)(findProgram(['openssl']), [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ...['-keyout', keyFile, '-out', certFile],
  ])
  const pem = await readFile(certFile, 'utf8')
  await writeFile(bothFile, pem + (await readFile(keyFile, 'utf8')), { mode: 0o600 })
  return { certFile, keyFile, bothFile, pem }
}

/** Connections that this process opens from now on trust the certificate, as with NODE_EXTRA_CA_CERTS. @returns a function that ends it. */
export function trust({ pem }: TestCertificate): () => void {
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, pem])
  return () => setDefaultCACertificates(before)
}
