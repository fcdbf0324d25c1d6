/** The services that tests share, as processes or in containers. */
export interface TestServices {
  readonly redisUrl: string
  readonly mysqlUrl: string
  stop(): Promise<void>
}
