import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly user: string | undefined
  /** As it was sent. */
  readonly raw: string
  /** With its encoding undone, for texts in ASCII. */
  readonly text: string
}

export interface MailServer {
  /** With the name and the password that it takes. */
  readonly url: string
  readonly port: number
  readonly received: ReceivedMail[]
  close(): Promise<void>
}

/** A real mail server in this process, which takes mails from `ada` with the password `secret`. */
export async function mailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: ({ username, password }, _session, callback) =>
      password === 'secret' ? callback(null, { user: username }) : callback(new Error('535 wrong password')),
    onData(stream, { envelope, user }, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString()
        received.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          user,
          raw,
          text: raw.replaceAll('=\r\n', '').replaceAll('=3D', '='),
        })
        callback()
      })
    },
  })
  smtp.listen(0, '127.0.0.1')
  await once(smtp.server, 'listening')
  const { port } = smtp.server.address() as AddressInfo
  return {
    url: `smtp://ada:secret@127.0.0.1:${port}`,
    port,
    received,
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  }
}
