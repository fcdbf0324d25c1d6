import { logMail } from '@lifegrid/accounts/mail/log-mail'
import { smtpMail } from '@lifegrid/accounts/mail/smtp-mail'
import type { Mail } from '@lifegrid/accounts/ports'
import type { Logger } from '@lifegrid/observability/logger'
import type { EdgeConfig } from './config.ts'

/** The way out for mails that SMTP_URL names. */
export function mailOf(
  { SMTP_URL: url, MAIL_FROM: from }: Pick<EdgeConfig, 'SMTP_URL' | 'MAIL_FROM'>,
  log: Logger,
): Mail {
  if (url === 'log:') {
    log.warn(
      'SMTP_URL=log: mails are written to this log, with their links. Never do this where strangers can read it.',
    )
    // A field of its own for the link: long texts in a line are cut.
    return logMail(({ to, subject, text }) => log.info({ to, subject, link: /^https?:\S+$/m.exec(text)?.[0] }, 'mail'))
  }
  if (url !== '') return smtpMail({ url, from })
  log.warn('SMTP_URL is not set: no mails are sent, so nobody can confirm an address or log in with it.')
  return logMail(({ subject }) => log.warn({ subject }, 'a mail was not sent: SMTP_URL is not set'))
}
