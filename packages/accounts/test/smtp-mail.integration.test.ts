import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, it } from 'vitest'
import { smtpMail } from '../src/mail/smtp-mail.ts'

interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly user: string | undefined
  readonly text: string
}

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  // The clients first: the server waits for them.
  for (const close of closing.splice(0).reverse()) await close()
})

/** A real mail server in this process, which takes mails from `ada` with the password `secret`. */
async function server(): Promise<{ readonly port: number; readonly received: Received[] }> {
  const received: Received[] = []
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: ({ username, password }, _session, callback) =>
      password === 'secret' ? callback(null, { user: username }) : callback(new Error('535 wrong password')),
    onData(stream, { envelope, user }, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          user,
          text: Buffer.concat(chunks).toString(),
        })
        callback()
      })
    },
  })
  smtp.listen(0, '127.0.0.1')
  await once(smtp.server, 'listening')
  closing.push(() => new Promise((resolve) => smtp.close(() => resolve(undefined))))
  return { port: (smtp.server.address() as AddressInfo).port, received }
}

const message = {
  to: 'ada@example.org',
  subject: 'Confirm – now',
  text: 'Open this: https://x.example/account#confirm=a=b\n',
}

it('hands a mail to an SMTP server, with a login', async () => {
  const { port, received } = await server()
  const mail = smtpMail({ url: `smtp://ada:secret@127.0.0.1:${port}`, from: 'Lifegrid <no-reply@example.org>' })
  closing.push(() => mail.close())
  await mail.send(message)
  expect(received).toMatchObject([{ from: 'no-reply@example.org', to: ['ada@example.org'], user: 'ada' }])
  expect(received[0]?.text).toContain('Subject: =?UTF-8?')
  expect(received[0]?.text.replaceAll('=\r\n', '')).toMatch(/account#confirm=(3D)?a=(3D)?b/)
})

it('rejects when the server does not take the mail, and when there is none', async () => {
  const { port, received } = await server()
  const wrong = smtpMail({ url: `smtp://ada:guess@127.0.0.1:${port}`, from: 'no-reply@example.org' })
  const away = smtpMail({ url: 'smtp://127.0.0.1:1', from: 'no-reply@example.org' })
  closing.push(
    () => wrong.close(),
    () => away.close(),
  )
  await expect(wrong.send(message)).rejects.toThrow('535')
  await expect(away.send(message)).rejects.toMatchObject({ code: 'ESOCKET' })
  expect(received).toEqual([])
})
