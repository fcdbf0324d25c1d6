import { afterEach, expect, it } from 'vitest'
import { smtpMail } from '../src/mail/smtp-mail.ts'
import { mailServer } from './support/mail-server.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  // The clients first: the server waits for them.
  for (const close of closing.splice(0).reverse()) await close()
})

const message = {
  to: 'ada@example.org',
  subject: 'Confirm – now',
  text: 'Open this: https://x.example/account#confirm=a=b\n',
}

it('hands a mail to an SMTP server, with a login', async () => {
  const { url, received, close } = await mailServer()
  const mail = smtpMail({ url, from: 'Lifegrid <no-reply@example.org>' })
  closing.push(close, () => mail.close())
  await mail.send(message)
  expect(received).toMatchObject([{ from: 'no-reply@example.org', to: ['ada@example.org'], user: 'ada' }])
  expect(received[0]?.raw).toContain('Subject: =?UTF-8?')
  expect(received[0]?.text).toContain('account#confirm=a=b')
})

it('rejects when the server does not take the mail, and when there is none', async () => {
  const { url, received, close } = await mailServer()
  const wrong = smtpMail({ url: url.replace('secret', 'guess'), from: 'no-reply@example.org' })
  const away = smtpMail({ url: 'smtp://127.0.0.1:1', from: 'no-reply@example.org' })
  closing.push(
    close,
    () => wrong.close(),
    () => away.close(),
  )
  await expect(wrong.send(message)).rejects.toThrow('535')
  await expect(away.send(message)).rejects.toMatchObject({ code: 'ESOCKET' })
  expect(received).toEqual([])
})
