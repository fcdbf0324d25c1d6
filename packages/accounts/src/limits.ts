/** Every bound, period and parameter of accounts. */
export const accountLimits = {
  /**
   * The costs of argon2id that passwords in the record may have. The last one is that of new hashes: OWASP's 19 MiB of memory, 2 passes, 1
   * lane, about 50 ms of one core. To change it, add another: [AUTH-7] each login does the work of all of them, so remove the first ones when few accounts
   * have them.
   */
  argon2Costs: [{ memoryKib: 19_456, passes: 2, lanes: 1 }],
  argon2TagBytes: 32,
  argon2SaltBytes: 16,
  /** Hashes at once. Node hashes in its thread pool of 4, which also resolves names and reads files. */
  hashesMax: 2,
  /** Hashes that may wait: those of a second or two. Further ones are refused as overloaded. */
  hashesWaiting: 64,
  /** Mails at once, and mails that may wait for a mail server that is slow. */
  mailsMax: 4,
  mailsWaiting: 500,
  mailAttemptsMax: 4,
  mailRetryBaseMs: 1_000,
  mailRetryCapMs: 30_000,
  /** How long a mail server may take to connect or answer. */
  smtpTimeoutMs: 20_000,
  confirmLinkMs: 3 * 86_400_000,
  resetLinkMs: 3_600_000,
  /** Commands of one player for the whole account. A person sends a few in a lifetime. */
  commandBurst: 20,
  commandsPerHour: 60,
  /** [WHATIF-4] Questions about past decisions that one player may ask in a day. Each costs a worker about a second. */
  whatIfsPerDay: 20,
  /** [WEB-7] Pages of earlier entries that one player may ask for in a day: those of a long life on two new devices. */
  feedPagesPerDay: 60,
  /** The questions that a client is shown: a few hundred KiB at most. */
  whatIfsShown: 10,
  /** [SHARE-1] A page is told again at once so many times, and so often in an hour. */
  shareBurst: 5,
  sharesPerHour: 10,
  /** [SHARE-1] 26 characters of base 36 have 134 bits, so nobody finds a page by trying. */
  shareAddressLength: 26,
  /** Lives and sessions that one query looks up. */
  lookupMax: 500,
} as const
