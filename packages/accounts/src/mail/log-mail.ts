import type { Mail, MailMessage } from '../ports.ts'

/** Hands every mail to `log`. For development: the log then holds links, which are secrets. */
export function logMail(log: (message: MailMessage) => void): Mail {
  return {
    async send(message) {
      log(message)
    },
    async close() {},
  }
}
