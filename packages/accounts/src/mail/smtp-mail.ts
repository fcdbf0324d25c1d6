import { createTransport } from 'nodemailer'
import { accountLimits } from '../limits.ts'
import type { Mail } from '../ports.ts'

/**
 * Mails through an SMTP server.
 * @param options.url smtp://user:password@host:port, or smtps:// for TLS from the first byte. With smtp://, TLS is used when the server offers it;
 * `?requireTLS=true` refuses a server that does not.
 * @param options.from the sender, such as `Lifegrid <no-reply@example.org>`.
 */
export function smtpMail(options: { readonly url: string; readonly from: string }): Mail {
  const { smtpTimeoutMs, mailsMax } = accountLimits
  const transport = createTransport({
    url: options.url,
    pool: true,
    maxConnections: mailsMax,
    connectionTimeout: smtpTimeoutMs,
    greetingTimeout: smtpTimeoutMs,
    socketTimeout: smtpTimeoutMs,
  })
  return {
    async send({ to, subject, text }) {
      // As an object, so that no character of the address is read as another recipient.
      await transport.sendMail({ from: options.from, to: { name: '', address: to }, subject, text })
    },
    async close() {
      transport.close()
    },
  }
}
