import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { KEYUTIL, KJUR } from 'jsrsasign'

/** A certificate authority in the form of Apple's: a root, an intermediate certificate, and one that signs transactions. */
export interface AppleAuthority {
  /** DER. */
  readonly root: Buffer
  /** Signs a payload as the App Store signs a transaction. */
  signed(payload: object): string
}

/** The extensions by which Apple marks its intermediate certificates and those that sign receipts. */
const [intermediateMark, leafMark] = ['1.2.840.113635.100.6.2.1', '1.2.840.113635.100.6.11.1']

/** @param until the end of the signing certificate, as `YYYYMMDDhhmmssZ`. */
export function appleAuthority({ until = '20400101000000Z' } = {}): AppleAuthority {
  const [root, intermediate, leaf] = [keys(), keys(), keys()]
  const certificates = [
    certificate({ subject: 'Leaf', issuer: 'Intermediate', of: leaf, by: intermediate, until, mark: leafMark }),
    certificate({ subject: 'Intermediate', issuer: 'Root', of: intermediate, by: root, mark: intermediateMark }),
    certificate({ subject: 'Root', issuer: 'Root', of: root, by: root }),
  ]
  return {
    root: certificates[2] as Buffer,
    signed(payload) {
      const header = { alg: 'ES256', x5c: certificates.map((one) => one.toString('base64')) }
      const text = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
      const signature = sign('sha256', Buffer.from(text), { key: leaf.privateKey, dsaEncoding: 'ieee-p1363' })
      return `${text}.${signature.toString('base64url')}`
    },
  }
}

interface Keys {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

function keys(): Keys {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

interface CertificateInput {
  readonly subject: string
  readonly issuer: string
  readonly of: Keys
  readonly by: Keys
  readonly until?: string
  readonly mark?: string
}

function certificate({ subject, issuer, of, by, until = '20400101000000Z', mark }: CertificateInput): Buffer {
  const isAuthority = subject !== 'Leaf'
  const made = new KJUR.asn1.x509.Certificate({
    version: 3,
    serial: { int: 1 + subject.length },
    issuer: { str: `/CN=${issuer}` },
    subject: { str: `/CN=${subject}` },
    notbefore: '20200101000000Z',
    notafter: until,
    sbjpubkey: KEYUTIL.getKey(of.publicKey.export({ type: 'spki', format: 'pem' }) as string),
    ext: [
      { extname: 'basicConstraints', cA: isAuthority, critical: true },
      ...(mark === undefined ? [] : [{ extname: mark, extn: '0500' }]),
    ],
    sigalg: 'SHA256withECDSA',
    cakey: KEYUTIL.getKey(
      createPrivateKey(by.privateKey.export({ type: 'pkcs8', format: 'pem' })).export({
        type: 'pkcs8',
        format: 'pem',
      }) as string,
    ),
  })
  return Buffer.from(made.getEncodedHex(), 'hex')
}
