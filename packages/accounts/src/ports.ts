/** Hashes passwords. The calls share a bounded number of threads. */
export interface PasswordHasher {
  /** @throws BusyError when too many calls wait. */
  hash(password: string): Promise<string>
  /**
   * Does the same work for every password and every hash, also one that was made with a former cost: [AUTH-5].
   * @throws BusyError when too many calls wait.
   */
  verify(password: string, hash: string): Promise<VerifiedPassword>
  /** A hash that no password has, with the work of a new one. To verify when there is no account: [AUTH-5]. */
  readonly nobody: string
}

export interface VerifiedPassword {
  readonly isRight: boolean
  /** Whether new hashes are made with other parameters. */
  readonly isOutdated: boolean
}

/** Sends mails. Rejects when the mail was not taken. */
export interface Mail {
  send(message: MailMessage): Promise<void>
  close(): Promise<void>
}

export interface MailMessage {
  readonly to: string
  readonly subject: string
  readonly text: string
}
