/**
 * Where mails of the local cluster go, and where the links in them lead. `SMTP_URL` and `PUBLIC_URL` of the environment are kept. Otherwise an
 * edge writes mails to its log, and the links lead to this cluster.
 * @param http the address of the cluster for browsers.
 */
export function mailEnv(
  env: NodeJS.ProcessEnv,
  http: string,
): { readonly SMTP_URL: string; readonly PUBLIC_URL: string } {
  return { SMTP_URL: env.SMTP_URL || 'log:', PUBLIC_URL: env.PUBLIC_URL || http }
}

/** The line about mails that a start prints. */
export function mailLine(smtpUrl: string, logs: string): string {
  return smtpUrl === 'log:'
    ? `mails are written to ${logs}/edge-*.log, with their secret links`
    : 'mails go to the server in SMTP_URL'
}
