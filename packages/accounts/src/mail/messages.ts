import type { MailMessage } from '../ports.ts'

/** What the service writes to players. Links have their token behind the `#`, which browsers send to no server. */
export type Letter =
  | { readonly kind: 'confirm' | 'reset'; readonly to: string; readonly token: string }
  | { readonly kind: 'known' | 'passwordChanged'; readonly to: string }

/** @param publicUrl the address of the service, with a slash at the end. */
export function messageOf(letter: Letter, publicUrl: string): MailMessage {
  const { subject, text } = contentOf(letter, publicUrl)
  return { to: letter.to, subject, text: `${text.join('\n\n')}\n` }
}

function contentOf(letter: Letter, publicUrl: string): { readonly subject: string; readonly text: readonly string[] } {
  const notYou = 'If that was not you, you need not do anything.'
  switch (letter.kind) {
    case 'confirm':
      return {
        subject: 'Confirm your address',
        text: [
          'Open this link to confirm your address for Lifegrid. It works once, for three days:',
          `${publicUrl}account#confirm=${letter.token}`,
          notYou,
        ],
      }
    case 'reset':
      return {
        subject: 'Set a new password',
        text: [
          'Open this link to set a new password for Lifegrid. It works once, for an hour:',
          `${publicUrl}account#reset=${letter.token}`,
          `${notYou} Your password stays as it is.`,
        ],
      }
    case 'known':
      return {
        subject: 'You already have an account',
        text: [
          'Somebody has used your address to register at Lifegrid, or to change the address of an account. You have an account ' +
            'with this address already, so nothing was changed.',
          'If that was you, log in with your password. If you have forgotten it, ask for a link for a new one.',
          notYou,
        ],
      }
    case 'passwordChanged':
      return {
        subject: 'Your password was changed',
        text: [
          'The password of your account at Lifegrid was changed, and all other devices were logged out.',
          'If that was not you, ask for a link for a new password now.',
        ],
      }
  }
}
